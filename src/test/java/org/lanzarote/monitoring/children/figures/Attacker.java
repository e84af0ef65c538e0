package org.lanzarote.monitoring.children.figures;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has read every release of a round, knows the roster and the program, and computes for a hidden cell which
 * numbers it can hold. Shares no code with what decides on releases. As the hidden cells of one table are told by nothing
 * but their sum, their number and what the program does with numbers, what can be in one of them can be in each.
 */
final class Attacker {

    private final List<Figures> releases;

    Attacker(List<Figures> releases) {
        this.releases = releases;
    }

    /** What a hidden cell of a table can hold: the least, the most, and whether anything else than one number. */
    record Range(int least, int most) {

        static final Range NOTHING = new Range(Integer.MAX_VALUE, Integer.MIN_VALUE);

        Range or(int from, int to) {
            return from > to ? this : new Range(Math.min(least, from), Math.max(most, to));
        }

        boolean isPinned() {
            return least == most;
        }

        boolean isImpossible() {
            return least > most;
        }
    }

    /** One table of one release, in numbers. */
    private record Seen(int cells, int sum, int leastShown, boolean allHidden, int t) {}

    /** What this many cells can hold that are known to sum to this and to lie within bounds. */
    static Range bounded(int cells, int sum, int from, int to) {
        return Range.NOTHING.or(Math.max(from, sum - (cells - 1) * to), Math.min(to, sum - (cells - 1) * from));
    }

    /** What the figures of all releases, and the program, allow in the hidden cells of this table. */
    Range range(int release, Dimension dimension) {
        var figures = releases.get(release);
        var rows = figures.by(dimension).rows();
        int shown = rows.stream()
                .mapToInt(row -> row.children() == null ? 0 : row.children())
                .sum();
        int cells = (int) rows.stream().filter(row -> row.children() == null).count();
        int leastShown = rows.stream()
                .map(ShownTable.Row::children)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
        var seen = new Seen(cells, figures.children() - shown, leastShown, cells == rows.size(), figures.threshold());
        var range = Range.NOTHING;
        for (int empty = 0; empty <= cells; empty++) {
            if (dimension != Dimension.PARTY || fits(release, rows.size() - cells, seen, empty)) {
                range = release == 0 ? first(seen, empty, range) : later(seen, empty, range);
            }
        }
        return range;
    }

    /** Whether so many empty Parties among the hidden ones agree with the number of Parties that is told, or is not. */
    private boolean fits(int release, int shownParties, Seen seen, int empty) {
        @Nullable Integer told = releases.get(release).parties();
        int occupied = seen.cells() - empty;
        if (told != null) {
            return told == shownParties + occupied;
        }
        if (empty < 2 || seen.sum() < occupied + seen.t()) {
            return true;
        }
        return releases.subList(0, release).stream()
                .anyMatch(earlier -> isWithheldFor(earlier, shownParties + occupied, seen));
    }

    private static boolean isWithheldFor(Figures earlier, int parties, Seen seen) {
        if (earlier.parties() == null || earlier.parties() == parties) {
            return false;
        }
        int more = Math.abs(parties - earlier.parties());
        int shown = 0;
        for (var row : earlier.by(Dimension.PARTY).rows()) {
            shown += row.children() == null ? 0 : row.children();
        }
        return more < seen.t() || Math.abs(seen.sum() - (earlier.children() - shown)) < more + seen.t();
    }

    /** Whatever sums up, once the hidden cells no longer depend on the numbers in them. */
    private static Range later(Seen seen, int empty, Range range) {
        int occupied = seen.cells() - empty;
        if (occupied == 0 || seen.sum() < occupied) {
            return occupied == 0 && seen.sum() == 0 ? range.or(0, 0) : range;
        }
        var some = empty > 0 ? range.or(0, 0) : range;
        return occupied == 1 ? some.or(seen.sum(), seen.sum()) : some.or(1, seen.sum() - occupied + 1);
    }

    /**
     * In the first release the hidden cells are: a least one below the threshold, others less than a threshold above it,
     * and those that hold the very number up to which was hidden, which is less than what is shown.
     */
    private static Range first(Seen seen, int empty, Range before) {
        var range = before;
        int from = empty > 0 ? 0 : 1;
        int to = empty > 0 ? 0 : seen.t() - 1;
        for (int least = from; least <= to; least++) {
            for (int top = seen.allHidden() ? 0 : 1; top < seen.cells(); top++) {
                range = withTop(seen, empty, least, top, range);
            }
        }
        return range;
    }

    private static Range withTop(Seen seen, int empty, int least, int top, Range before) {
        var range = before;
        int low = seen.cells() - top;
        int most = least + seen.t() - 1;
        for (int level = top == 0 ? 0 : least + seen.t();
                top == 0 ? level == 0 : level * top <= seen.sum() && level < seen.leastShown();
                level++) {
            int rest = seen.sum() - level * top;
            // The cells below the level: the empty ones (or one that is the least), and others between the least and
            // the most.
            int fixed = least == 0 ? empty : 1;
            int free = low - fixed;
            int floor = Math.max(least, 1);
            int freeSum = rest - (least == 0 ? 0 : least);
            if (free >= 0 && freeSum >= free * floor && freeSum <= free * most) {
                range = range.or(least, least);
                range = top > 0 ? range.or(level, level) : range;
                var between = free == 0 ? Range.NOTHING : bounded(free, freeSum, floor, most);
                range = range.or(between.least(), between.most());
            }
        }
        return range;
    }
}
