package org.lanzarote.monitoring.inquiry.trace;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.edition.NewestEdition;
import org.lanzarote.monitoring.factsheets.edition.NewestEditions;
import org.lanzarote.monitoring.inquiry.chain.Chain;
import org.lanzarote.monitoring.inquiry.chain.ChainFacts;
import org.lanzarote.monitoring.inquiry.chain.ChainWithdrawals;
import org.lanzarote.monitoring.inquiry.chain.FactsheetEnds;
import org.lanzarote.monitoring.inquiry.chain.Submitted;
import org.lanzarote.monitoring.inquiry.chain.Thing;
import org.lanzarote.monitoring.inquiry.chain.ThingFacts;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Ends a chain in factsheets, submissions and receipts, and composes the trace of it. */
@ApplicationScoped
class TraceComposition {

    private final ChainFacts facts;
    private final FactsheetEnds factsheets;
    private final ChainWithdrawals withdrawals;
    private final DraftedParts drafts;
    private final NewestEditions newest;
    private final ReportRepository reports;
    private final PartyRepository parties;
    private final PublicEyes eyes;
    private final Disclosure disclosure;
    private final Caller caller;

    TraceComposition(
            ChainFacts facts,
            FactsheetEnds factsheets,
            ChainWithdrawals withdrawals,
            DraftedParts drafts,
            NewestEditions newest,
            ReportRepository reports,
            PartyRepository parties,
            PublicEyes eyes,
            Disclosure disclosure,
            Caller caller) {
        this.facts = facts;
        this.factsheets = factsheets;
        this.withdrawals = withdrawals;
        this.drafts = drafts;
        this.newest = newest;
        this.reports = reports;
        this.parties = parties;
        this.eyes = eyes;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** The report of a round, as far as the caller may see it, with the newest editions of its factsheets. */
    private record PublishedRound(int round, Optional<Report> report, Map<String, NewestEdition> editions) {

        /** The Parties whose factsheet was edited since, as far as the caller reads drafts. */
        Set<String> edited() {
            return editions.values().stream()
                    .filter(NewestEdition::edited)
                    .map(NewestEdition::party)
                    .collect(toSet());
        }
    }

    /**
     * A chain in the words that everybody reads or in those of the draft, and what the caller may know of the draft. What the
     * draft alone has is followed there, and what it withdraws rests on nothing there.
     */
    Trace of(int round, TracedWords words, Supplier<Chain> walk, Supplier<ProblemException> missing) {
        var report = reports.visible(round);
        var published = new PublishedRound(round, report, report.map(newest::of).orElse(Map.of()));
        var edited = published.edited();
        if (edited.isEmpty()) {
            return tell(found(compose(published, walk.get(), edited), missing), Map.of());
        }
        var traced =
                words == TracedWords.PUBLISHED ? asPublished(published, walk) : compose(published, walk.get(), edited);
        if (!traced.isFound()) {
            var alone = Chain.from(traced.chain().start());
            traced = found(
                    words == TracedWords.PUBLISHED
                            ? compose(published, walk.get(), edited)
                            : asPublished(published, () -> alone),
                    missing);
        }
        return tell(traced, drafts.among(traced.chain().records()));
    }

    private static TracedChain found(TracedChain traced, Supplier<ProblemException> missing) {
        if (!traced.isFound()) {
            throw missing.get();
        }
        return traced;
    }

    private TracedChain asPublished(PublishedRound published, Supplier<Chain> walk) {
        return eyes.readPublished(() -> compose(published, walk.get(), Set.of()));
    }

    private TracedChain compose(PublishedRound published, Chain chain, Set<String> drafted) {
        var records = chain.records();
        Map<Thing, ThingFacts> known = new HashMap<>(facts.of(published.round(), records));
        published.report().ifPresent(found -> chain.with(factsheets.of(found, chain, known, drafted)));
        var printed = chain.records().stream().filter(not(records::contains)).collect(toSet());
        if (!printed.isEmpty()) {
            known.putAll(facts.of(published.round(), printed));
        }
        var submitted = List.copyOf(known.values()).stream().map(Submitted::new).toList();
        submitted.forEach(one -> {
            chain.with(one.steps());
            one.facts().forEach(derived -> known.merge(derived.thing(), derived, ThingFacts::orPublished));
        });
        return new TracedChain(
                published.round(), chain, known, published.report(), published.editions(), caller.isInsider());
    }

    private Trace tell(TracedChain traced, Map<UUID, DraftChange> drafted) {
        var chain = traced.chain();
        var withdrawn =
                drafted.keySet().stream().filter(traced.unknown()::contains).collect(toSet());
        if (!withdrawn.isEmpty()) {
            traced.known().putAll(eyes.readPublished(() -> facts.of(traced.round(), withdrawn)));
        }
        var became = new TraceTelling.Became(drafted, withdrawals.withdrawn(traced.unknown()));
        var times = new EditionTimes(traced.report(), traced.editions(), chain.edition());
        var trace = new TraceTelling(traced, became, times, names(traced))
                .tell(new TraceGraph(chain.start(), chain.steps()));
        disclosure.restricted(trace.isRestricted());
        return trace;
    }

    private TraceLabels names(TracedChain traced) {
        var codes = Stream.concat(
                        traced.known().values().stream().map(ThingFacts::party).filter(Objects::nonNull),
                        traced.chain().ofFactsheets())
                .collect(toSet());
        return new TraceLabels(
                parties.known(codes).entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, party -> party.getValue().name())),
                traced.chain().namedInEdition());
    }
}
