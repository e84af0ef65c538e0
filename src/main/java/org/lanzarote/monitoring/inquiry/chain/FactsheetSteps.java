package org.lanzarote.monitoring.inquiry.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.factsheets.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.footnote.PlacedMark;

/** The last steps of a chain: factsheets, those of some Parties as they are drafted, and the footnotes through which they lead. */
public record FactsheetSteps(Collection<FootnoteNumbers> factsheets, Set<String> drafts) {

    static Thing factsheet(String party) {
        return new Thing(TraceKind.FACTSHEET, party);
    }

    static Thing footnote(String party, int number) {
        return new Thing(TraceKind.FOOTNOTE, party + "/" + number);
    }

    static Thing factsheet(String party, int edition) {
        return new Thing(TraceKind.FACTSHEET, party + "@" + edition);
    }

    static Thing footnote(String party, int number, int edition) {
        return new Thing(TraceKind.FOOTNOTE, party + "/" + number + "@" + edition);
    }

    /** The steps from all factsheets that have the text of a footnote to what holds it. */
    public static List<ChainStep> shown(
            Collection<FootnoteNumbers> factsheets, PlacedMark footnote, Collection<Thing> holders) {
        return factsheets.stream()
                .filter(factsheet -> factsheet.shows(footnote.text()))
                .map(factsheet -> factsheet(factsheet.party()))
                .flatMap(factsheet ->
                        holders.stream().map(holder -> ChainStep.of(factsheet, TraceRelation.SHOWS, holder)))
                .toList();
    }

    /** The steps from them to the sentences that have one of their texts, and through footnotes to what these cite. */
    List<ChainStep> to(Map<Thing, Set<UUID>> sentences, Collection<PrintedNote> notes) {
        return factsheets.stream()
                .flatMap(factsheet -> Stream.concat(
                        sentences.entrySet().stream()
                                .filter(held -> held.getValue().stream().anyMatch(factsheet::shows))
                                .map(held -> ChainStep.of(of(factsheet), TraceRelation.SHOWS, held.getKey())),
                        notes.stream().flatMap(note -> through(factsheet, note))))
                .toList();
    }

    /** From a factsheet through a footnote that it has; where the sentence stands no more, the factsheet itself has it. */
    private Stream<ChainStep> through(FootnoteNumbers factsheet, PrintedNote note) {
        var sentence = note.sentence();
        return factsheet.number(note.place()).stream()
                .map(number -> read(footnote(factsheet.party(), number)))
                .flatMap(footnote -> Stream.concat(
                        Stream.of(note.from(footnote)),
                        sentence == null
                                ? Stream.of(ChainStep.of(of(factsheet), TraceRelation.HAS_FOOTNOTE, footnote))
                                : Stream.of(
                                        ChainStep.of(of(factsheet), TraceRelation.SHOWS, sentence),
                                        ChainStep.of(sentence, TraceRelation.HAS_FOOTNOTE, footnote))));
    }

    private Thing of(FootnoteNumbers factsheet) {
        return read(factsheet(factsheet.party()));
    }

    /** The same as of the draft, where that is followed. */
    private Thing read(Thing thing) {
        return drafts.contains(FactsheetThing.of(thing).party())
                ? new Thing(thing.kind(), thing.name() + "@" + FactsheetThing.DRAFT)
                : thing;
    }
}
