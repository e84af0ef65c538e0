package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.factsheetedition.SealedFootnote;

/** Composes the chain of a footnote of a sealed edition, whose texts may have been worded otherwise since. */
@ApplicationScoped
class EditionChain {

    private final TraceWalk walk;

    EditionChain(TraceWalk walk) {
        this.walk = walk;
    }

    /** What it pointed to then, and what rests on the sentence now that it stood in; the edition has it, whatever became of that. */
    Chain footnote(int round, String party, SealedFootnote sealed) {
        var factsheet = FactsheetSteps.factsheet(party, sealed.edition());
        var footnote = FactsheetSteps.footnote(party, sealed.note().number(), sealed.edition());
        var cited = walk.sealedFootnote(footnote, sealed);
        var holders = walk.holders(round, sealed.place().text());
        return Chain.inEdition(footnote, sealed.party())
                .with(cited)
                .with(
                        holders.isEmpty()
                                ? List.of(TraceStep.of(factsheet, TraceRelation.HAS_FOOTNOTE, footnote))
                                : List.of())
                .with(holders.stream()
                        .flatMap(holder -> Stream.of(
                                TraceStep.of(holder, TraceRelation.HAS_FOOTNOTE, footnote),
                                TraceStep.of(factsheet, TraceRelation.SHOWS, holder)))
                        .toList())
                .with(walk.evidence(cited.stream()
                        .map(TraceStep::to)
                        .filter(Thing::isRecord)
                        .collect(toSet())))
                .used(holders, walk.uses(round, holders));
    }
}
