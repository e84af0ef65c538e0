package org.lanzarote.monitoring.outcome.factsheetedition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.footnote.Footnote;

/** A line of a factsheet that was added, taken out or worded otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A line that is new, gone or worded otherwise; where it only has another place, it is none")
record FactsheetLineChange(
        Kind kind,

        @Schema(description = "Where it stands: its kind and the id of its record, or the part of the factsheet")
        String place,

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

    /** The changes from one factsheet to the next, in the order of the next; what is gone comes last. */
    static List<FactsheetLineChange> between(Factsheet before, Factsheet after) {
        var former = FactsheetLine.of(before);
        var latter = FactsheetLine.of(after);
        Set<String> places = new LinkedHashSet<>(latter.keySet());
        places.addAll(former.keySet());
        return places.stream().flatMap(place -> change(former, latter, place)).toList();
    }

    private static Stream<FactsheetLineChange> change(
            Map<String, FactsheetLine> former, Map<String, FactsheetLine> latter, String place) {
        var before = former.get(place);
        var after = latter.get(place);
        if (before == null && after != null) {
            return Stream.of(new FactsheetLineChange(
                    Kind.ADDED, place, after.chapter(), null, after.text(), after.notes(), List.of()));
        }
        if (after == null && before != null) {
            return Stream.of(new FactsheetLineChange(
                    Kind.REMOVED, place, before.chapter(), before.text(), null, List.of(), before.notes()));
        }
        return before == null || after == null || before.saysTheSameAs(after)
                ? Stream.empty()
                : Stream.of(new FactsheetLineChange(
                        Kind.REWORDED,
                        place,
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
