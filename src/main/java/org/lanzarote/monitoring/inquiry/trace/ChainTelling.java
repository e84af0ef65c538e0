package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.factsheetedition.NewestEditions;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Ends a chain in factsheets, submissions and receipts, and tells it. */
@ApplicationScoped
class ChainTelling {

    private final TraceFacts facts;
    private final TraceChanges changes;
    private final DraftedParts drafts;
    private final NewestEditions newest;
    private final ReportRepository reports;
    private final PartyRepository parties;
    private final PublicEyes eyes;
    private final Disclosure disclosure;
    private final Caller caller;

    ChainTelling(
            TraceFacts facts,
            TraceChanges changes,
            DraftedParts drafts,
            NewestEditions newest,
            ReportRepository reports,
            PartyRepository parties,
            PublicEyes eyes,
            Disclosure disclosure,
            Caller caller) {
        this.facts = facts;
        this.changes = changes;
        this.drafts = drafts;
        this.newest = newest;
        this.reports = reports;
        this.parties = parties;
        this.eyes = eyes;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** Gives the numbers of footnotes in those factsheets of a report where a chain may end. */
    interface Numbers {
        Collection<FootnoteNumbers> of(Report report, FactsheetSteps steps);
    }

    /** A chain as the caller reads its things. */
    Trace tell(int round, Chain chain, Supplier<ProblemException> missing, Numbers numbers) {
        return tell(compose(round, chain, missing, numbers));
    }

    /** A chain as everybody reads it, and what the caller may know of the draft. */
    Trace tellAsPublished(int round, Supplier<Chain> chain, Supplier<ProblemException> missing, Numbers numbers) {
        return tell(eyes.read(() -> compose(round, chain.get(), missing, numbers)));
    }

    private Chained compose(int round, Chain chain, Supplier<ProblemException> missing, Numbers numbers) {
        Map<Thing, ThingFacts> known = new HashMap<>(facts.of(round, chain.records()));
        if (chain.start().isRecord() && !ThingFacts.stands(known.get(chain.start()))) {
            throw missing.get();
        }
        var report = reports.visible(round);
        var editions = report.map(newest::of).orElse(Map.of());
        var factsheets = new FactsheetSteps(chain.using(), chain.uses(), known, editions);
        report.ifPresent(found -> chain.with(factsheets.in(numbers.of(found, factsheets))));
        var submitted = List.copyOf(known.values()).stream().map(Submitted::new).toList();
        submitted.forEach(one -> {
            chain.with(one.steps());
            one.facts().forEach(derived -> known.merge(derived.thing(), derived, ThingFacts::orPublished));
        });
        return new Chained(round, chain, known, report, editions, caller.isInsider());
    }

    private Trace tell(Chained chained) {
        var chain = chained.chain();
        Map<UUID, DraftChange> drafted = chained.isAsWorkedOn() ? Map.of() : drafts.among(chain.records());
        var withdrawn =
                drafted.keySet().stream().filter(chained.unknown()::contains).collect(toSet());
        if (!withdrawn.isEmpty()) {
            chained.known().putAll(eyes.read(() -> facts.of(chained.round(), withdrawn)));
        }
        var became = new TraceTelling.Became(drafted, changes.withdrawn(chained.gone()));
        var times = new EditionTimes(chained.report(), chained.editions(), chain.edition());
        var trace = new TraceTelling(chained, became, times, names(chained))
                .tell(new TraceGraph(chain.start(), chain.steps()));
        disclosure.restricted(trace.isRestricted());
        return trace;
    }

    private TraceLabels names(Chained chained) {
        var codes = Stream.concat(
                        chained.known().values().stream().map(ThingFacts::party).filter(Objects::nonNull),
                        chained.chain().ofFactsheets())
                .collect(toSet());
        return new TraceLabels(
                parties.known(codes).entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, party -> party.getValue().name())),
                chained.chain().namedInEdition());
    }
}
