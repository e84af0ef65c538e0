package org.lanzarote.monitoring.inquiry.chain;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.edition.SealedFootnote;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem.FactsheetItemKind;
import org.lanzarote.monitoring.inquiry.chain.Chain.NamedByEdition;

/** Composes the chain of a footnote of a sealed edition, whose texts may have been worded otherwise since. */
@ApplicationScoped
public class EditionChain {

    private final EvidenceWalk walk;

    EditionChain(EvidenceWalk walk) {
        this.walk = walk;
    }

    /** What it pointed to then, and what rests on the sentence now that it stood in; the edition has it, whatever became of that. */
    public Chain footnote(int round, String party, SealedFootnote sealed) {
        var factsheet = FactsheetSteps.factsheet(party, sealed.edition());
        var footnote = FactsheetSteps.footnote(party, sealed.note().number(), sealed.edition());
        return chain(round, factsheet, footnote, sealed);
    }

    /** The same of the newest edition, where it is read as the factsheet. */
    public Chain newest(int round, String party, SealedFootnote sealed) {
        var factsheet = FactsheetSteps.factsheet(party);
        return chain(
                round, factsheet, FactsheetSteps.footnote(party, sealed.note().number()), sealed);
    }

    private Chain chain(int round, Thing factsheet, Thing footnote, SealedFootnote sealed) {
        var cited = walk.sealedFootnote(footnote, sealed);
        var holders = walk.holders(round, sealed.place().text());
        var sentence = sentence(sealed, holders);
        var having = holders.isEmpty() && sentence != null ? Set.of(sentence) : holders;
        return Chain.inEdition(
                        footnote,
                        new NamedByEdition(
                                sealed.party(),
                                sealed.publishedAt(),
                                sentence,
                                sealed.reworded(),
                                sealed.withdrawnAt(),
                                sealed.readdressedAt()))
                .with(cited)
                .with(
                        having.isEmpty()
                                ? List.of(ChainStep.of(factsheet, TraceRelation.HAS_FOOTNOTE, footnote))
                                : List.of())
                .with(having.stream()
                        .flatMap(holder -> Stream.of(
                                ChainStep.of(holder, TraceRelation.HAS_FOOTNOTE, footnote),
                                ChainStep.of(factsheet, TraceRelation.SHOWS, holder)))
                        .toList())
                .with(walk.evidence(cited.stream()
                        .map(ChainStep::to)
                        .filter(Thing::isRecord)
                        .collect(toSet())))
                .used(holders, walk.uses(round, holders));
    }

    /** The sentence that has it in the edition, whether or not its reader still finds it, or the introduction that has it. */
    private static @Nullable Thing sentence(SealedFootnote sealed, Set<Thing> holders) {
        var item = sealed.item();
        return item == null ? holders.stream().findFirst().orElse(null) : Thing.of(kind(item.kind()), item.source());
    }

    private static TraceKind kind(FactsheetItemKind kind) {
        return switch (kind) {
            case OBSERVATION -> TraceKind.FINDING;
            case STATEMENT -> TraceKind.STATEMENT;
            case RECOMMENDATION -> TraceKind.RECOMMENDATION;
            case PRACTICE -> TraceKind.PRACTICE;
        };
    }
}
