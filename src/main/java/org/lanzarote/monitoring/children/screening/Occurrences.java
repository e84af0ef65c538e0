package org.lanzarote.monitoring.children.screening;

import java.util.Arrays;
import java.util.List;

/** Where in a sentence words or phrases of each list stand. */
final class Occurrences {

    /** By list and by the place where it begins, the place after its end; 0 where nothing of the list begins. */
    private final int[][] ends;

    private final int length;

    Occurrences(int lists, int length) {
        this.ends = new int[lists][];
        this.length = length;
    }

    void add(int list, int start, int end) {
        if (ends[list] == null) {
            ends[list] = new int[length];
        }
        ends[list][start] = Math.max(ends[list][start], end);
    }

    boolean has(int list) {
        return ends[list] != null;
    }

    long count(int list) {
        return has(list) ? Arrays.stream(ends[list]).filter(end -> end > 0).count() : 0;
    }

    boolean hasAll(List<Integer> lists) {
        for (int list : lists) {
            if (!has(list)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lists follow one another, with at most so many words between. */
    boolean inOrder(List<Integer> lists, int gap) {
        if (!hasAll(lists)) {
            return false;
        }
        var reached = new boolean[length + 1];
        for (int start = 0; start < length; start++) {
            if (ends[lists.get(0)][start] > 0) {
                reached[ends[lists.get(0)][start]] = true;
            }
        }
        for (int i = 1; i < lists.size(); i++) {
            reached = after(reached, ends[lists.get(i)], gap);
        }
        for (boolean end : reached) {
            if (end) {
                return true;
            }
        }
        return false;
    }

    private boolean[] after(boolean[] reached, int[] next, int gap) {
        var after = new boolean[length + 1];
        int last = -1;
        for (int start = 0; start < length; start++) {
            last = reached[start] ? start : last;
            if (next[start] > 0 && last >= 0 && start - last <= gap) {
                after[next[start]] = true;
            }
        }
        return after;
    }
}
