package org.lanzarote.monitoring.children.figures;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.children.figures.ShownTable.ParticipationFigure;

/**
 * The children of a round counted by one dimension: the labels in the order in which they are shown, each with its
 * number.
 */
record CountedTable(Map<String, Integer> cells) {

    int total() {
        return sum(cells.keySet());
    }

    int children(String label) {
        return cells.getOrDefault(label, 0);
    }

    int sum(Collection<String> labels) {
        return labels.stream().mapToInt(this::children).sum();
    }

    /** How many of these labels have at least one child. */
    int occupied(Collection<String> labels) {
        return (int) labels.stream().filter(label -> children(label) > 0).count();
    }

    /**
     * The labels that the first release hides. If a cell is too small to be shown, every cell is hidden up to the
     * smallest one, or the second smallest, that exceeds the least cell by the threshold or more: as many as cover it.
     * Where there are fewer, all cells are hidden. Only numbers count, never a label or an order: any hidden cell could
     * have the number of any other, and these differ by that much.
     */
    Set<String> toHide(int threshold, int covers) {
        int least = cells.values().stream().mapToInt(Integer::intValue).min().orElse(threshold);
        if (least >= threshold) {
            return Set.of();
        }
        int level = cells.values().stream()
                .mapToInt(Integer::intValue)
                .filter(children -> children >= least + threshold)
                .sorted()
                .skip(covers - 1)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return cells.keySet().stream().filter(label -> children(label) <= level).collect(toUnmodifiableSet());
    }

    /** The table as everybody may read it, without the hidden cells. */
    ShownTable without(Set<String> hidden) {
        List<ParticipationFigure> rows = cells.entrySet().stream()
                .map(cell ->
                        new ParticipationFigure(cell.getKey(), hidden.contains(cell.getKey()) ? null : cell.getValue()))
                .toList();
        return new ShownTable(rows);
    }
}
