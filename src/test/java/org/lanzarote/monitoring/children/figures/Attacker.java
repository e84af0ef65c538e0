package org.lanzarote.monitoring.children.figures;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.figures.ShownTable.ParticipationFigure;

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

    /** One table of one release, in numbers; with the number of large cells that the program hides beside small ones. */
    private record Seen(int cells, int sum, int leastShown, boolean allHidden, int t, int covers) {}

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
                .map(ParticipationFigure::children)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
        var seen = new Seen(
                cells,
                figures.children() - shown,
                leastShown,
                cells == rows.size(),
                figures.threshold(),
                dimension == Dimension.PARTY ? 2 : 1);
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
     * and large ones. Where something is shown, the large ones are as many as cover the small ones, and those that hold
     * the same number as the last of these, which is less than what is shown; otherwise they are fewer too.
     */
    private static Range first(Seen seen, int empty, Range before) {
        var range = before;
        int from = empty > 0 ? 0 : 1;
        int to = empty > 0 ? 0 : seen.t() - 1;
        for (int least = from; least <= to; least++) {
            for (int large = seen.allHidden() ? 0 : seen.covers(); large < seen.cells(); large++) {
                range = withLarge(seen, empty, least, large, range);
            }
        }
        return range;
    }

    /** With so many large cells: the last of the covers, and all that are as large, hold the highest number. */
    private static Range withLarge(Seen seen, int empty, int least, int large, Range before) {
        int low = seen.cells() - large;
        if (large == 0) {
            return withRest(seen, empty, least, low, seen.sum(), before);
        }
        var range = before;
        int below = Math.min(large, seen.covers()) - 1;
        int highest = large - below;
        for (int level = least + seen.t(); level * highest <= seen.sum() && level < seen.leastShown(); level++) {
            for (int lower = below == 0 ? level : least + seen.t(); lower <= level; lower++) {
                int rest = seen.sum() - level * highest - lower * below;
                if (canRest(seen, empty, least, low, rest)) {
                    range = withRest(seen, empty, least, low, rest, range)
                            .or(level, level)
                            .or(lower, lower);
                }
            }
        }
        return range;
    }

    /**
     * What the cells below the large ones can hold, which sum to the rest: the empty ones (or one that is the least), and
     * others between the least and less than a threshold more.
     */
    private static Range withRest(Seen seen, int empty, int least, int low, int rest, Range range) {
        if (!canRest(seen, empty, least, low, rest)) {
            return range;
        }
        int free = low - (least == 0 ? empty : 1);
        var between = free == 0 ? Range.NOTHING : bounded(free, rest - least, Math.max(least, 1), least + seen.t() - 1);
        return range.or(least, least).or(between.least(), between.most());
    }

    private static boolean canRest(Seen seen, int empty, int least, int low, int rest) {
        int free = low - (least == 0 ? empty : 1);
        int sum = rest - least;
        return free >= 0 && sum >= free * Math.max(least, 1) && sum <= free * (least + seen.t() - 1);
    }
}
