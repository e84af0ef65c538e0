package org.lanzarote.monitoring.children.figures;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The children of a round, counted by one thing: under each label, in the order in which they are shown, how many. */
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

    /** How many of these labels stand for a child at all. */
    int occupied(Collection<String> labels) {
        return (int) labels.stream().filter(label -> children(label) > 0).count();
    }

    /**
     * What the first release hides: where a cell is too small to be shown, every cell up to the least that is larger than
     * the smallest one by the threshold or more, and all of them where there is none. It looks at numbers alone, never at
     * a label or an order: any hidden cell could hold the number of any other, and these lie that far apart.
     */
    Set<String> toHide(int threshold) {
        int least = cells.values().stream().mapToInt(Integer::intValue).min().orElse(threshold);
        if (least >= threshold) {
            return Set.of();
        }
        int level = cells.values().stream()
                .mapToInt(Integer::intValue)
                .filter(children -> children >= least + threshold)
                .min()
                .orElse(Integer.MAX_VALUE);
        return cells.keySet().stream().filter(label -> children(label) <= level).collect(toUnmodifiableSet());
    }

    /** As everybody may read it. */
    ShownTable without(Set<String> hidden) {
        List<ShownTable.Row> rows = cells.entrySet().stream()
                .map(cell -> new ShownTable.Row(cell.getKey(), hidden.contains(cell.getKey()) ? null : cell.getValue()))
                .toList();
        return new ShownTable(rows);
    }
}
