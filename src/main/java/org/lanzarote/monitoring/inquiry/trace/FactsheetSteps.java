package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.factsheet.FootnoteNumbers;
import org.lanzarote.monitoring.outcome.factsheet.PlacedMark;

/**
 * The last steps of a chain: the factsheets in which its records stand, and the footnotes that these have there; of which Parties
 * it is the draft.
 */
record FactsheetSteps(
        Collection<Thing> records, Collection<TraceStep> uses, Map<Thing, ThingFacts> facts, Set<String> drafts) {

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

    /** The Parties in whose factsheets the records may stand: a finding in that of its own, most others in all. */
    Set<String> parties(Set<String> roster) {
        if (records.stream().anyMatch(thing -> thing.kind().isForSeveralParties())) {
            return roster;
        }
        return records.stream()
                .filter(thing -> thing.kind() == TraceKind.FINDING)
                .map(facts::get)
                .filter(Objects::nonNull)
                .map(known -> Objects.requireNonNull(known.party()))
                .collect(toSet());
    }

    /** The steps from all factsheets that have the text of a footnote to what holds it. */
    static List<TraceStep> shown(
            Collection<FootnoteNumbers> factsheets, PlacedMark footnote, Collection<Thing> holders) {
        return factsheets.stream()
                .filter(factsheet -> factsheet.shows(footnote.text()))
                .map(factsheet -> factsheet(factsheet.party()))
                .flatMap(factsheet ->
                        holders.stream().map(holder -> TraceStep.of(factsheet, TraceRelation.SHOWS, holder)))
                .toList();
    }

    /** The steps from these factsheets to the records, and through footnotes to what the records cite. */
    List<TraceStep> in(Collection<FootnoteNumbers> factsheets) {
        var texts = texts();
        return factsheets.stream()
                .flatMap(factsheet -> Stream.concat(
                        texts.entrySet().stream()
                                .filter(held -> held.getValue().stream().anyMatch(factsheet::shows))
                                .map(held -> TraceStep.of(
                                        read(factsheet(factsheet.party())), TraceRelation.SHOWS, held.getKey())),
                        uses.stream().flatMap(use -> footnote(factsheet, use))))
                .toList();
    }

    private Stream<TraceStep> footnote(FootnoteNumbers factsheet, TraceStep use) {
        if (use.text() == null || use.mark() == null) {
            return Stream.of();
        }
        return factsheet.number(new PlacedMark(use.text(), use.mark())).stream()
                .map(number -> read(footnote(factsheet.party(), number)))
                .flatMap(footnote ->
                        Stream.of(use.by(footnote), TraceStep.of(use.from(), TraceRelation.HAS_FOOTNOTE, footnote)));
    }

    /** The same as of the draft, where that is followed. */
    private Thing read(Thing thing) {
        return drafts.contains(FactsheetThing.of(thing).party())
                ? new Thing(thing.kind(), thing.name() + "@" + FactsheetThing.DRAFT)
                : thing;
    }

    /** The texts of the records; of the report its introduction, and what cites something here. */
    private Map<Thing, Set<UUID>> texts() {
        Map<Thing, Set<UUID>> texts = new HashMap<>(uses.stream()
                .filter(use -> use.text() != null)
                .collect(groupingBy(TraceStep::from, mapping(use -> Objects.requireNonNull(use.text()), toSet()))));
        records.stream()
                .map(facts::get)
                .filter(known -> known != null && known.text() != null)
                .forEach(known -> texts.computeIfAbsent(known.thing(), none -> new HashSet<>())
                        .add(Objects.requireNonNull(known.text())));
        return texts;
    }
}
