package org.lanzarote.monitoring.platform.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The faults that a verification found, in its order, up to a bound. */
final class ChainFaults {

    static final int NAMED = 100;

    private final List<BrokenLink> found = new ArrayList<>();
    private boolean more;

    void add(TrailFault fault, @Nullable Long position, @Nullable UUID entry) {
        add(new BrokenLink(fault, position, null, entry));
    }

    /** Adds one fault for all the links that are missing here. */
    void missing(long from, long until) {
        add(new BrokenLink(TrailFault.MISSING, from, until, null));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether there are more than are named. */
    boolean isFull() {
        return more;
    }

    List<BrokenLink> found() {
        return List.copyOf(found);
    }

    private void add(BrokenLink broken) {
        if (found.size() < NAMED) {
            found.add(broken);
        } else {
            more = true;
        }
    }
}
