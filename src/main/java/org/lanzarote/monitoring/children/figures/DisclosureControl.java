package org.lanzarote.monitoring.children.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * Decides what a new release may show, given all earlier releases of the round. What the first one hides stays
 * hidden; about hidden cells, later decisions use only what everybody can compute.
 */
final class DisclosureControl {

    /** The least threshold, whatever is configured. */
    private static final int LEAST_THRESHOLD = 5;

    private final int threshold;
    private final List<Figures> earlier;

    /**
     * Begins with the earlier releases of the round; a threshold that was lowered since then applies only to later
     * rounds.
     */
    DisclosureControl(int threshold, List<Figures> earlier) {
        this.threshold = Stream.concat(
                        Stream.of(LEAST_THRESHOLD, threshold), earlier.stream().map(Figures::threshold))
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        this.earlier = List.copyOf(earlier);
    }

    /**
     * The figures that may be shown for these counts; refused if they would reveal fewer children than the threshold.
     */
    Figures figures(Counts counts) {
        Map<Dimension, ShownTable> tables = new EnumMap<>(Dimension.class);
        for (var dimension : Dimension.values()) {
            tables.put(dimension, counts.by(dimension).without(hidden(counts, dimension)));
        }
        var parties = parties(counts.by(Dimension.PARTY), hidden(counts, Dimension.PARTY));
        var figures = new Figures(threshold, counts.children(), parties, Map.copyOf(tables));
        var refusals = new ReleaseAudit(figures, earlier).refusals();
        if (!refusals.isEmpty()) {
            throw ProblemType.PARTICIPATION_WITHHELD.because(
                    refusals.stream().reduce(FiguresMessage.AND_ALSO::with).orElseThrow());
        }
        return figures;
    }

    private Set<String> hidden(Counts counts, Dimension dimension) {
        return earlier.isEmpty()
                ? counts.by(dimension).toHide(threshold, dimension.covers)
                : earlier.get(0).by(dimension).hidden();
    }

    /**
     * The number of Parties, or null if it reveals too much about the hidden ones. It is shown only if at least two
     * hidden Parties are empty and the others together have a threshold more children than the least they need; the
     * same holds for the changes since an earlier release that showed it.
     */
    private @Nullable Integer parties(CountedTable byParty, Set<String> hidden) {
        int parties = byParty.occupied(byParty.cells().keySet());
        int occupied = byParty.occupied(hidden);
        int children = byParty.sum(hidden);
        boolean roomy = hidden.size() >= occupied + 2 && children >= occupied + threshold;
        boolean tellable = earlier.stream().allMatch(release -> tellsEnough(release, parties, children));
        return hidden.isEmpty() || (roomy && tellable) ? parties : null;
    }

    private boolean tellsEnough(Figures release, int parties, int hiddenChildren) {
        if (release.parties() == null) {
            return true;
        }
        int more = Math.abs(parties - release.parties());
        int children = Math.abs(hiddenChildren - release.hidden(Dimension.PARTY));
        return more == 0 || (more >= threshold && children >= more + threshold);
    }
}
