package org.lanzarote.monitoring.factsheets.copy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.platform.language.Language;

/** A line of a factsheet that was added, taken out, worded otherwise or moved. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A line that is new, gone, worded otherwise or moved to another place among those that stayed")
public record FactsheetLineChange(
        LineChangeKind kind,

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
        List<Footnote> notesRemoved,

        @JsonIgnore @Schema(hidden = true) @Nullable Language beforeIn,
        @JsonIgnore @Schema(hidden = true) @Nullable Language afterIn) {

    /** What became of a line. */
    @Schema(name = "FactsheetLineChangeKind", description = "What became of the line")
    public enum LineChangeKind {
        ADDED,
        REMOVED,
        REWORDED,
        MOVED
    }

    /**
     * The changes of a factsheet in all languages; what reads the same in each is told once, and so is another name of its Party,
     * wherever it stands.
     */
    public static List<FactsheetLineChange> between(List<Factsheet> before, List<Factsheet> after) {
        Map<List<@Nullable String>, FactsheetLineChange> changes = new LinkedHashMap<>();
        var party = RenamedParty.between(before, after);
        for (var latter : after) {
            before.stream()
                    .filter(former -> former.language() == latter.language())
                    .flatMap(former -> between(former, latter, party).stream())
                    .forEach(change -> changes.merge(change.said(), change, FactsheetLineChange::also));
        }
        return List.copyOf(changes.values());
    }

    public boolean onlyMoved() {
        return kind == LineChangeKind.MOVED;
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
                notesRemoved,
                beforeIn,
                afterIn);
    }

    /** The changes from one factsheet to the next, in the order of the next; what is gone comes last. */
    private static List<FactsheetLineChange> between(Factsheet before, Factsheet after, RenamedParty party) {
        var former = FactsheetLine.of(before);
        var latter = FactsheetLine.of(after);
        Set<String> places = new LinkedHashSet<>(latter.keySet());
        places.addAll(former.keySet());
        var moved = MovedLines.between(List.copyOf(former.keySet()), List.copyOf(latter.keySet()));
        var changes = places.stream()
                .flatMap(place ->
                        change(former.get(place), latter.get(place), party, moved.contains(place), after.language()));
        return named(changes.toList());
    }

    /** The changes, of which another name of the Party is one, in however many forms it is written. */
    private static List<FactsheetLineChange> named(List<FactsheetLineChange> changes) {
        var name = changes.stream().filter(FactsheetLineChange::tellsTheName).findFirst();
        return changes.stream()
                .filter(change ->
                        !change.tellsTheName() || name.filter(change::equals).isPresent())
                .toList();
    }

    public boolean tellsTheName() {
        return place.startsWith(FactsheetSurroundings.PARTY);
    }

    private static Stream<FactsheetLineChange> change(
            @Nullable FactsheetLine before,
            @Nullable FactsheetLine after,
            RenamedParty party,
            boolean moved,
            Language language) {
        if (before != null && after != null) {
            return before.saysTheSameAs(after) || before.naming(party).saysTheSameAs(after)
                    ? moved ? Stream.of(of(LineChangeKind.MOVED, before, after, language)) : Stream.empty()
                    : Stream.of(of(LineChangeKind.REWORDED, before, after, language));
        }
        return Stream.of(of(before == null ? LineChangeKind.ADDED : LineChangeKind.REMOVED, before, after, language));
    }

    /** Compares a line before and after, of which one may be missing. */
    private static FactsheetLineChange of(
            LineChangeKind kind, @Nullable FactsheetLine before, @Nullable FactsheetLine after, Language language) {
        var line = requireNonNull(after == null ? before : after);
        return new FactsheetLineChange(
                kind,
                line.place(),
                List.of(language),
                line.chapter(),
                before == null ? null : before.text(),
                after == null ? null : after.text(),
                missing(after, before),
                missing(before, after),
                before == null ? null : before.language(),
                after == null ? null : after.language());
    }

    /** The footnotes of a line that the other, if there is one, does not have, or has fewer times. */
    private static List<Footnote> missing(@Nullable FactsheetLine line, @Nullable FactsheetLine other) {
        if (line == null) {
            return List.of();
        }
        List<String> said = other == null ? new ArrayList<>() : new ArrayList<>(other.said());
        List<Footnote> missing = new ArrayList<>();
        for (var note : line.notes()) {
            if (!said.remove(FactsheetJson.saidBy(note))) {
                missing.add(note);
            }
        }
        return missing;
    }
}
