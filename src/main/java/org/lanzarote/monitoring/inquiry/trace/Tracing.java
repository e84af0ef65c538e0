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
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbering;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.factsheetedition.NewestEditions;
import org.lanzarote.monitoring.outcome.factsheetedition.SealedFootnote;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Composes the chain of one thing, with a fixed number of statements however long it is. */
@ApplicationScoped
class Tracing {

    private final TraceWalk walk;
    private final TraceFacts facts;
    private final TraceQueries queries;
    private final FootnoteNumbering numbering;
    private final NewestEditions newest;
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final PartyRepository parties;
    private final Disclosure disclosure;
    private final Caller caller;

    Tracing(
            TraceWalk walk,
            TraceFacts facts,
            TraceQueries queries,
            FootnoteNumbering numbering,
            NewestEditions newest,
            ReportRepository reports,
            RoundRepository rounds,
            PartyRepository parties,
            Disclosure disclosure,
            Caller caller) {
        this.walk = walk;
        this.facts = facts;
        this.queries = queries;
        this.numbering = numbering;
        this.newest = newest;
        this.reports = reports;
        this.rounds = rounds;
        this.parties = parties;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    /** The chain of a record, if the caller may see it. */
    Trace record(int round, TraceKind kind, UUID id, Supplier<ProblemException> missing) {
        rounds.require(round);
        var start = Thing.of(kind, id);
        var chain = Chain.from(start)
                .with(walk.evidence(List.of(start)))
                .used(List.of(start), walk.uses(round, List.of(start)));
        return tell(round, chain, missing, this::numbers);
    }

    /** The chain of an answer in a submission, with what rests on it in an earlier one. */
    Trace answer(int round, UUID id, AnswerChain others, Supplier<ProblemException> missing) {
        var start = Thing.of(TraceKind.ANSWER, id);
        var cited = Stream.concat(Stream.of(start), others.earlier().stream()).toList();
        var chain = Chain.from(start).with(others.steps(start)).used(cited, walk.uses(round, cited));
        return tell(round, chain, missing, this::numbers);
    }

    /** The chain of a stakeholder's submission, under its own key or that of a copy. */
    Trace submission(int round, UUID id) {
        rounds.require(round);
        var missing = NotFound.of("stakeholder submission", id);
        var itself = Thing.of(TraceKind.SUBMISSION, id);
        if (!facts.of(round, List.of(id)).containsKey(itself)) {
            return record(round, TraceKind.STAKEHOLDER_SUBMISSION, id, missing);
        }
        var copies = queries.copies(id).stream()
                .map(copy -> Thing.of(TraceKind.STAKEHOLDER_SUBMISSION, copy))
                .toList();
        var chain = Chain.from(itself).used(copies, walk.uses(round, copies));
        return tell(round, chain, missing, this::numbers);
    }

    /** The chain of a footnote of a factsheet or of the report. */
    Trace footnote(Report report, FootnotePlaces.Placed placed) {
        int round = report.round().number();
        var footnote = placed.footnote();
        var place = placed.place();
        var cited = walk.footnote(round, place.text(), place.mark());
        var holders = cited.stream().map(TraceStep::from).collect(toSet());
        var sources = cited.stream().map(TraceStep::to).filter(Thing::isRecord).collect(toSet());
        var chain = Chain.from(footnote)
                .with(cited.stream().map(step -> step.by(footnote)).toList())
                .with(holders.stream()
                        .map(holder -> TraceStep.of(holder, TraceRelation.HAS_FOOTNOTE, footnote))
                        .toList())
                .with(FactsheetSteps.shown(placed.factsheets(), place, holders))
                .with(walk.evidence(sources))
                .used(holders, walk.uses(round, holders));
        return tell(round, chain, placed.missing(), (found, steps) -> placed.factsheets());
    }

    /** The chain of a footnote of a sealed edition of a factsheet, which the newest tells as the factsheet's. */
    Trace footnote(Report report, SealedFootnote sealed, Chain chain) {
        return tell(
                report.round().number(),
                chain,
                NotFound.of("footnote", sealed.note().number()),
                this::numbers);
    }

    /** The numbers of footnotes in the factsheets where a chain may end. */
    private Collection<FootnoteNumbers> numbers(Report report, FactsheetSteps steps) {
        return numbering.of(report, steps.parties(report.round().rosterCodes()));
    }

    private Trace tell(int round, Chain chain, Supplier<ProblemException> missing, Numbers numbers) {
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
        var times = new EditionTimes(report, editions, chain.edition());
        var trace = new TraceTelling(round, known, report, times, names(known, chain), caller.isInsider())
                .tell(new TraceGraph(chain.start(), chain.steps()));
        disclosure.restricted(trace.isRestricted());
        return trace;
    }

    private TraceLabels names(Map<Thing, ThingFacts> known, Chain chain) {
        var codes = Stream.concat(
                        known.values().stream().map(ThingFacts::party).filter(Objects::nonNull), chain.ofFactsheets())
                .collect(toSet());
        return new TraceLabels(
                parties.known(codes).entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, party -> party.getValue().name())),
                chain.namedInEdition());
    }

    /** Gives the numbers of footnotes in those factsheets of a report where a chain may end. */
    private interface Numbers {
        Collection<FootnoteNumbers> of(Report report, FactsheetSteps steps);
    }
}
