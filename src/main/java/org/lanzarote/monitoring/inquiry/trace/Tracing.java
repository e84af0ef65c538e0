package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbering;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.factsheetedition.SealedFootnote;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Composes the chain of one thing, with a fixed number of statements however long it is. */
@ApplicationScoped
class Tracing {

    private final TraceWalk walk;
    private final TraceFacts facts;
    private final DraftedParts drafts;
    private final TraceQueries queries;
    private final FootnoteNumbering numbering;
    private final RoundRepository rounds;
    private final ChainTelling telling;

    Tracing(
            TraceWalk walk,
            TraceFacts facts,
            DraftedParts drafts,
            TraceQueries queries,
            FootnoteNumbering numbering,
            RoundRepository rounds,
            ChainTelling telling) {
        this.walk = walk;
        this.facts = facts;
        this.drafts = drafts;
        this.queries = queries;
        this.numbering = numbering;
        this.rounds = rounds;
        this.telling = telling;
    }

    /** The chain of a record of which there is no draft, if the caller may see it. */
    Trace record(int round, TraceKind kind, UUID id, Supplier<ProblemException> missing) {
        rounds.require(round);
        return telling.tell(round, chain(round, Thing.of(kind, id)), missing, this::numbers);
    }

    /**
     * The chain of what factsheets say: as everybody reads it, where the draft has it otherwise and is not asked for. What the
     * draft has no more rests on nothing there.
     */
    Trace record(int round, TraceKind kind, UUID id, TracedWords words, Supplier<ProblemException> missing) {
        var start = Thing.of(kind, id);
        var change = drafts.among(Set.of(id)).get(id);
        if (change != null && words == TracedWords.PUBLISHED) {
            return telling.tellAsPublished(round, () -> chain(round, start), missing, this::numbers);
        }
        if (change == DraftChange.WITHDRAWN && !facts.of(round, Set.of(id)).containsKey(start)) {
            return telling.tellAsPublished(round, () -> Chain.from(start), missing, (report, factsheets) -> List.of());
        }
        return record(round, kind, id, missing);
    }

    private Chain chain(int round, Thing start) {
        return Chain.from(start)
                .with(walk.evidence(List.of(start)))
                .used(List.of(start), walk.uses(round, List.of(start)));
    }

    /** The chain of an answer in a submission, with what rests on it in an earlier one. */
    Trace answer(int round, UUID id, AnswerChain others, Supplier<ProblemException> missing) {
        var start = Thing.of(TraceKind.ANSWER, id);
        var cited = Stream.concat(Stream.of(start), others.earlier().stream()).toList();
        var chain = Chain.from(start).with(others.steps(start)).used(cited, walk.uses(round, cited));
        return telling.tell(round, chain, missing, this::numbers);
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
        return telling.tell(round, chain, missing, this::numbers);
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
        return telling.tell(round, chain, placed.missing(), (found, steps) -> placed.factsheets());
    }

    /** The chain of a footnote of a sealed edition of a factsheet, which the newest tells as the factsheet's. */
    Trace footnote(Report report, SealedFootnote sealed, Chain chain) {
        return telling.tell(
                report.round().number(),
                chain,
                NotFound.of("footnote", sealed.note().number()),
                this::numbers);
    }

    /** The numbers of footnotes in the factsheets where a chain may end. */
    private Collection<FootnoteNumbers> numbers(Report report, FactsheetSteps steps) {
        return numbering.of(report, steps.parties(report.round().rosterCodes()));
    }
}
