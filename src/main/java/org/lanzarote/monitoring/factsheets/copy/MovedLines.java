package org.lanzarote.monitoring.factsheets.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the lines that stand in another order than before: as few as explain the order of all. */
final class MovedLines {

    private MovedLines() {}

    /** Those that moved of the places that both have. */
    static Set<String> between(List<String> before, List<String> after) {
        var common = after.stream().filter(before::contains).toList();
        var ranks = common.stream().map(before::indexOf).toList();
        var stayed = new HashSet<Integer>(longestRising(ranks));
        var moved = new HashSet<String>();
        for (int i = 0; i < common.size(); i++) {
            if (!stayed.contains(ranks.get(i))) {
                moved.add(common.get(i));
            }
        }
        return moved;
    }

    /** The longest part of a sequence, in its order, in which each is greater than the one before. */
    private static List<Integer> longestRising(List<Integer> ranks) {
        List<List<Integer>> endingAt = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int i = 0; i < ranks.size(); i++) {
            List<Integer> best = List.of();
            for (int j = 0; j < i; j++) {
                if (ranks.get(j) < ranks.get(i) && endingAt.get(j).size() > best.size()) {
                    best = endingAt.get(j);
                }
            }
            var rising = new ArrayList<>(best);
            rising.add(ranks.get(i));
            endingAt.add(rising);
            longest = rising.size() > longest.size() ? rising : longest;
        }
        return longest;
    }
}
