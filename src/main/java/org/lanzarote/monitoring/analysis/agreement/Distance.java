package org.lanzarote.monitoring.analysis.agreement;

import java.util.HashSet;
import java.util.Set;

/** How far apart two codings of the same unit are: 0 where they say the same, 1 where they have nothing in common. */
@FunctionalInterface
public interface Distance<T> {

    double between(T one, T other);

    /** The nominal distance: the same, or not (Krippendorff, Content Analysis, 4th edition, 2019, section 12.3). */
    static <T> Distance<T> nominal() {
        return (one, other) -> one.equals(other) ? 0 : 1;
    }

    /**
     * The distance of sets, MASI (Passonneau, Measuring Agreement on Set-valued Items, LREC 2006): Jaccard's index, weighted
     * by 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they do not; taken from 1. Two
     * empty sets are equal.
     */
    static <T> Distance<Set<T>> masi() {
        return (one, other) -> {
            if (one.equals(other)) {
                return 0;
            }
            var common = new HashSet<>(one);
            common.retainAll(other);
            var all = new HashSet<>(one);
            all.addAll(other);
            boolean holds = common.size() == Math.min(one.size(), other.size());
            double weight = holds ? 2.0 / 3 : 1.0 / 3;
            return 1 - weight * common.size() / all.size();
        };
    }
}
