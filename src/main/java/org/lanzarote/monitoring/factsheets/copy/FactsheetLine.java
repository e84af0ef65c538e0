package org.lanzarote.monitoring.factsheets.copy;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetChapter;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetItem;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetSection;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.platform.language.Language;

/** A line of a factsheet at its place, in its language, with its footnotes; their numbers are those of the whole factsheet. */
public record FactsheetLine(
        String place, @Nullable String chapter, String text, Language language, List<Footnote> notes) {

    /** The lines of a factsheet in its order, by their places, which stay from edition to edition. */
    static Map<String, FactsheetLine> of(Factsheet factsheet) {
        List<FactsheetLine> lines = new ArrayList<>();
        FactsheetSurroundings.of(factsheet)
                .forEach((place, said) -> lines.add(line(factsheet, place, null, said, null)));
        factsheet.chapters().forEach(chapter -> of(factsheet, chapter).forEach(lines::add));
        Map<String, FactsheetLine> byPlace = new LinkedHashMap<>();
        lines.forEach(line -> byPlace.put(line.place, line));
        return byPlace;
    }

    /** The places of a factsheet where a footnote is called. */
    public static Set<String> calling(int note, Factsheet factsheet) {
        return of(factsheet).values().stream()
                .filter(line -> line.notes.stream().anyMatch(called -> called.number() == note))
                .map(FactsheetLine::place)
                .collect(toSet());
    }

    private static Stream<FactsheetLine> of(Factsheet factsheet, FactsheetChapter chapter) {
        var place = "/" + chapter.anchor();
        var own = Stream.of(
                        line(factsheet, place + "/title", chapter.numeral(), chapter.title(), chapter.titleWrittenIn()),
                        line(
                                factsheet,
                                place + "/introduction",
                                chapter.numeral(),
                                chapter.introduction(),
                                chapter.introductionWrittenIn()),
                        line(
                                factsheet,
                                place + "/keyFindings",
                                chapter.numeral(),
                                Objects.requireNonNullElse(chapter.keyFindings(), ""),
                                chapter.keyFindingsWrittenIn()))
                .filter(line -> !line.text.isEmpty());
        var items = Stream.concat(
                Stream.concat(chapter.specific().stream(), chapter.generic().stream())
                        .flatMap(section -> section.items().stream()),
                chapter.practices().stream());
        var open = chapter.open() == null
                ? Stream.<FactsheetLine>empty()
                : Stream.of(line(
                        factsheet,
                        place + "/open",
                        chapter.numeral(),
                        chapter.open().text(),
                        null));
        return Stream.of(
                        own,
                        headings(factsheet, chapter, place),
                        items.map(item -> item(factsheet, chapter, item)),
                        open)
                .flatMap(lines -> lines);
    }

    /** What stands above the parts of a chapter. */
    private static Stream<FactsheetLine> headings(Factsheet factsheet, FactsheetChapter chapter, String place) {
        var headings = chapter.headings();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("keyFindings", Objects.requireNonNullElse(headings.keyFindings(), ""));
        said.put("specific", Objects.requireNonNullElse(headings.specific(), ""));
        said.put("generic", Objects.requireNonNullElse(headings.generic(), ""));
        said.put("practices", Objects.requireNonNullElse(headings.practices(), ""));
        said.put("nothing", Objects.requireNonNullElse(headings.nothing(), ""));
        subheadings("specific", chapter.specific()).forEach(said::put);
        subheadings("generic", chapter.generic()).forEach(said::put);
        return said.entrySet().stream()
                .filter(heading -> !heading.getValue().isEmpty())
                .map(heading -> line(
                        factsheet,
                        place + "/headings/" + heading.getKey(),
                        chapter.numeral(),
                        heading.getValue(),
                        null));
    }

    /** The sub-headings of a part, by what they are: another one before them leaves them where they are. */
    private static Map<String, String> subheadings(String part, List<FactsheetSection> sections) {
        Map<String, String> said = new LinkedHashMap<>();
        for (var section : sections) {
            if (section.heading() != null) {
                said.put(place(part + "/" + section.key(), said.keySet()), section.heading());
            }
        }
        return said;
    }

    /** Of a sub-heading that stands in several places: the first has its key, and each other one its number beside it. */
    private static String place(String keyed, Set<String> taken) {
        var place = keyed;
        for (int number = 2; taken.contains(place); number++) {
            place = keyed + "/" + number;
        }
        return place;
    }

    private static FactsheetLine item(Factsheet factsheet, FactsheetChapter chapter, FactsheetItem item) {
        return line(
                factsheet,
                "/" + item.kind() + "/" + item.source(),
                chapter.numeral(),
                factsheet.sentence(item),
                item.writtenIn());
    }

    private static FactsheetLine line(
            Factsheet factsheet, String place, @Nullable String chapter, String text, @Nullable Language writtenIn) {
        var notes = FactsheetCut.MARK
                .matcher(text)
                .results()
                .map(mark -> Integer.parseInt(mark.group(1)))
                .flatMap(number -> factsheet.footnotes().stream().filter(note -> note.number() == number))
                .toList();
        return new FactsheetLine(
                place, chapter, text, Objects.requireNonNullElse(writtenIn, factsheet.language()), notes);
    }

    /** The line with the later name of the Party; what its names are is told as it is. */
    FactsheetLine naming(RenamedParty party) {
        return place.startsWith(FactsheetSurroundings.PARTY)
                ? this
                : new FactsheetLine(place, chapter, party.renamed(text, language), language, notes);
    }

    /** Whether it says the same, whatever numbers its footnotes have. */
    boolean saysTheSameAs(FactsheetLine other) {
        return unnumbered().equals(other.unnumbered()) && said().equals(other.said());
    }

    private String unnumbered() {
        return FactsheetCut.MARK.matcher(text).replaceAll("[^]");
    }

    /** What its footnotes say, without what became of their sources since. */
    List<String> said() {
        return notes.stream().map(FactsheetJson::saidBy).toList();
    }
}
