package org.lanzarote.monitoring.children.figures;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The numbers of children that the latest release of a round tells, by what they count. */
@Schema(
        description =
                "Numbers of children that the latest release tells, by what they count; empty before there is one")
public record ReleasedNumbers(
        @Schema(description = "Totals that are published for the round and for its Parties")
        SortedSet<Integer> children,

        @Schema(description = "Totals that are published for girls")
        SortedSet<Integer> girls,

        @Schema(description = "Totals that are published for boys")
        SortedSet<Integer> boys,

        @Schema(description = "Totals that are published for an age band")
        SortedSet<Integer> ageBands) {

    static ReleasedNumbers of(List<ReleasedCell> shown) {
        return new ReleasedNumbers(
                numbers(shown, cell -> cell.dimension() == Dimension.PARTY),
                numbers(shown, cell -> cell.label().equals("GIRLS")),
                numbers(shown, cell -> cell.label().equals("BOYS")),
                numbers(shown, cell -> cell.dimension() == Dimension.AGE_BAND));
    }

    private static SortedSet<Integer> numbers(List<ReleasedCell> shown, Predicate<ReleasedCell> which) {
        SortedSet<Integer> numbers = new TreeSet<>();
        shown.stream().filter(which).forEach(cell -> {
            if (cell.children() != null) {
                numbers.add(cell.children());
            }
        });
        return numbers;
    }
}
