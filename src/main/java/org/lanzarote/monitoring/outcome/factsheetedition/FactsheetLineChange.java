package org.lanzarote.monitoring.outcome.factsheetedition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.platform.language.Language;

/** A line of a factsheet that was added, taken out or worded otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A line that is new, gone or worded otherwise; where it only has another place, it is none")
record FactsheetLineChange(
        Kind kind,

        @Schema(description = "Where it stands: its kind and the id of its record, or the part of the factsheet")
        String place,

        @Schema(description = "The languages in which it reads so")
        List<Language> languages,

        @Schema(description = "Numeral of its chapter; absent outside of chapters") @Nullable String chapter,

        @Schema(description = "How it read before; absent where it is new") @Nullable String before,

        @Schema(description = "How it reads now; absent where it is gone") @Nullable String after,

        @Schema(description = "Its footnotes that are new or read otherwise")
        List<Footnote> notesAdded,

        @Schema(description = "Its footnotes that are gone or read otherwise")
        List<Footnote> notesRemoved) {

    /** What became of a line. */
    @Schema(name = "FactsheetLineChangeKind", description = "What became of the line")
    enum Kind {
        ADDED,
        REMOVED,
        REWORDED
    }

    /** The changes of a factsheet in all languages; what reads the same in each is told once. */
    static List<FactsheetLineChange> between(List<Factsheet> before, List<Factsheet> after) {
        Map<List<@Nullable String>, FactsheetLineChange> changes = new LinkedHashMap<>();
        for (var latter : after) {
            before.stream()
                    .filter(former -> former.language() == latter.language())
                    .flatMap(former -> between(former, latter).stream())
                    .forEach(change -> changes.merge(change.said(), change, FactsheetLineChange::also));
        }
        return List.copyOf(changes.values());
    }

    private List<@Nullable String> said() {
        return Arrays.asList(place, before, after);
    }

    private FactsheetLineChange also(FactsheetLineChange other) {
        return new FactsheetLineChange(
                kind,
                place,
                Stream.concat(languages.stream(), other.languages.stream()).toList(),
                chapter,
                before,
                after,
                notesAdded,
                notesRemoved);
    }

    /** The changes from one factsheet to the next, in the order of the next; what is gone comes last. */
    private static List<FactsheetLineChange> between(Factsheet before, Factsheet after) {
        var former = FactsheetLine.of(before);
        var latter = FactsheetLine.of(after);
        Set<String> places = new LinkedHashSet<>(latter.keySet());
        places.addAll(former.keySet());
        var language = List.of(after.language());
        return places.stream()
                .flatMap(place -> change(former, latter, place, language))
                .toList();
    }

    private static Stream<FactsheetLineChange> change(
            Map<String, FactsheetLine> former,
            Map<String, FactsheetLine> latter,
            String place,
            List<Language> language) {
        var before = former.get(place);
        var after = latter.get(place);
        if (before == null && after != null) {
            return Stream.of(new FactsheetLineChange(
                    Kind.ADDED, place, language, after.chapter(), null, after.text(), after.notes(), List.of()));
        }
        if (after == null && before != null) {
            return Stream.of(new FactsheetLineChange(
                    Kind.REMOVED, place, language, before.chapter(), before.text(), null, List.of(), before.notes()));
        }
        return before == null || after == null || before.saysTheSameAs(after)
                ? Stream.empty()
                : Stream.of(new FactsheetLineChange(
                        Kind.REWORDED,
                        place,
                        language,
                        after.chapter(),
                        before.text(),
                        after.text(),
                        missing(after, before),
                        missing(before, after)));
    }

    /** The footnotes of a line that the other does not have. */
    private static List<Footnote> missing(FactsheetLine line, FactsheetLine other) {
        var said = other.said();
        return line.notes().stream()
                .filter(note -> !said.contains(FactsheetJson.saidBy(note)))
                .toList();
    }
}
