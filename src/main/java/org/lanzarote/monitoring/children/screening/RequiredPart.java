package org.lanzarote.monitoring.children.screening;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that a part of a regular expression may be, where that is little; and the sets of which it has one piece each. */
record RequiredPart(@Nullable Set<String> exactly, List<Set<String>> needs) {

    static final RequiredPart ANYTHING = new RequiredPart(null, List.of());
    static final RequiredPart NOTHING = of(Set.of(""));

    /** Alternatives that are more than so many tell little. */
    private static final int MOST = 500;

    static RequiredPart of(Set<String> exactly) {
        return new RequiredPart(exactly, tells(exactly) ? List.of(exactly) : List.of());
    }

    /** Whether each of the pieces has a sign, and not the edge of a word alone. */
    static boolean tells(Set<String> pieces) {
        return pieces.stream().allMatch(piece -> piece.chars().anyMatch(sign -> sign != SearchedText.EDGE));
    }

    /** The set that tells most of each alternative, where not all are known. */
    static RequiredPart oneOf(List<RequiredPart> parts) {
        var exact = new ArrayList<Set<String>>();
        var needed = new ArrayList<Set<String>>();
        for (var part : parts) {
            if (part.exactly != null) {
                exact.add(part.exactly);
            }
            part.needs.stream()
                    .max(comparingInt(RequiredPart::shortest).thenComparingInt(set -> -set.size()))
                    .ifPresent(needed::add);
        }
        if (exact.size() == parts.size()) {
            var all = union(exact);
            return all.size() > MOST ? ANYTHING : of(all);
        }
        return needed.size() == parts.size() ? new RequiredPart(null, List.of(union(needed))) : ANYTHING;
    }

    /** Once or more often. */
    RequiredPart repeated() {
        return new RequiredPart(null, needs);
    }

    RequiredPart orNothing() {
        return exactly == null ? ANYTHING : of(union(List.of(exactly, Set.of(""))));
    }

    static int shortest(Set<String> pieces) {
        return pieces.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Set<String> union(List<Set<String>> sets) {
        var all = new TreeSet<String>();
        sets.forEach(all::addAll);
        return all;
    }
}
