package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.edition.SealedFootnote;
import org.lanzarote.monitoring.inquiry.chain.Chain;
import org.lanzarote.monitoring.inquiry.chain.ChainFacts;
import org.lanzarote.monitoring.inquiry.chain.ChainStep;
import org.lanzarote.monitoring.inquiry.chain.EvidenceWalk;
import org.lanzarote.monitoring.inquiry.chain.FactsheetSteps;
import org.lanzarote.monitoring.inquiry.chain.FootnotePlaces.PlacedFootnote;
import org.lanzarote.monitoring.inquiry.chain.Thing;
import org.lanzarote.monitoring.inquiry.chain.TraceKind;
import org.lanzarote.monitoring.inquiry.chain.TraceRelation;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Composes the chain of one thing, with a fixed number of statements however long it is. */
@ApplicationScoped
class Tracing {

    private final EvidenceWalk walk;
    private final ChainFacts facts;
    private final TraceQueries queries;
    private final RoundRepository rounds;
    private final TraceComposition traces;

    Tracing(
            EvidenceWalk walk,
            ChainFacts facts,
            TraceQueries queries,
            RoundRepository rounds,
            TraceComposition traces) {
        this.walk = walk;
        this.facts = facts;
        this.queries = queries;
        this.rounds = rounds;
        this.traces = traces;
    }

    /** The chain of a record, if the caller may see it. */
    Trace record(int round, TraceKind kind, UUID id, TracedWords words, Supplier<ProblemException> missing) {
        rounds.require(round);
        var start = Thing.of(kind, id);
        return traces.of(
                round,
                words,
                () -> Chain.from(start)
                        .with(walk.evidence(List.of(start)))
                        .used(List.of(start), walk.uses(round, List.of(start))),
                missing);
    }

    /** The chain of an answer in a submission, with what rests on it in an earlier one. */
    Trace answer(int round, UUID id, SameAnswer others, TracedWords words, Supplier<ProblemException> missing) {
        var start = Thing.of(TraceKind.ANSWER, id);
        var cited = Stream.concat(Stream.of(start), others.earlier().stream()).toList();
        return traces.of(
                round,
                words,
                () -> Chain.from(start).with(others.steps(start)).used(cited, walk.uses(round, cited)),
                missing);
    }

    /** The chain of a stakeholder's submission, under its own key or that of a copy. */
    Trace submission(int round, UUID id, TracedWords words) {
        rounds.require(round);
        var missing = NotFound.of("stakeholder submission", id);
        var itself = Thing.of(TraceKind.SUBMISSION, id);
        if (!facts.of(round, List.of(id)).containsKey(itself)) {
            return record(round, TraceKind.STAKEHOLDER_SUBMISSION, id, words, missing);
        }
        var copies = queries.copies(id).stream()
                .map(copy -> Thing.of(TraceKind.STAKEHOLDER_SUBMISSION, copy))
                .toList();
        return traces.of(round, words, () -> Chain.from(itself).used(copies, walk.uses(round, copies)), missing);
    }

    /** The chain of a footnote of a factsheet or of the report, whose place is found in the words that everybody reads. */
    Trace footnote(Report report, int number, Supplier<PlacedFootnote> placed) {
        int round = report.round().number();
        return traces.of(
                round, TracedWords.PUBLISHED, () -> footnote(round, placed.get()), NotFound.of("footnote", number));
    }

    private Chain footnote(int round, PlacedFootnote placed) {
        var footnote = placed.footnote();
        var place = placed.place();
        var cited = walk.footnote(round, place.text(), place.mark());
        var holders = cited.stream().map(ChainStep::from).collect(toSet());
        var sources = cited.stream().map(ChainStep::to).filter(Thing::isRecord).collect(toSet());
        return Chain.from(footnote)
                .with(cited.stream().map(step -> step.by(footnote)).toList())
                .with(holders.stream()
                        .map(holder -> ChainStep.of(holder, TraceRelation.HAS_FOOTNOTE, footnote))
                        .toList())
                .with(FactsheetSteps.shown(placed.factsheets(), place, holders))
                .with(walk.evidence(sources))
                .used(holders, walk.uses(round, holders));
    }

    /** The chain of a footnote of a sealed edition of a factsheet, which the newest tells as the factsheet's. */
    Trace footnote(Report report, SealedFootnote sealed, Supplier<Chain> chain) {
        return traces.of(
                report.round().number(),
                TracedWords.PUBLISHED,
                chain,
                NotFound.of("footnote", sealed.note().number()));
    }
}
