package org.lanzarote.monitoring.children.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Parts of a regular expression one after the other; as long as they are few strings, these grow together. */
final class RequiredSequence {

    /** So many ways in which a sequence goes on are written out. */
    private static final int MOST = 500;

    private final List<Set<String>> needs = new ArrayList<>();

    /** All that the parts may be since the last set was closed. */
    private Set<String> open = Set.of("");

    private boolean exact = true;

    void add(RequiredPart next) {
        var exactly = next.exactly();
        if (exactly == null) {
            close();
            needs.addAll(next.needs());
        } else if (open.size() * exactly.size() <= MOST) {
            open = combined(open, exactly);
        } else {
            close();
            open = exactly;
        }
    }

    RequiredPart part() {
        if (exact) {
            return RequiredPart.of(open);
        }
        close();
        return new RequiredPart(null, List.copyOf(needs));
    }

    private void close() {
        if (RequiredPart.tells(open)) {
            needs.add(open);
        }
        open = Set.of("");
        exact = false;
    }

    private static Set<String> combined(Set<String> first, Set<String> second) {
        var all = new TreeSet<String>();
        first.forEach(one -> second.forEach(other -> all.add(one + other)));
        return all;
    }
}
