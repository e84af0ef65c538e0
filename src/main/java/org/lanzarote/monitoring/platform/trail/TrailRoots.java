package org.lanzarote.monitoring.platform.trail;

import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;

/** The first and the last, by their letters, of what the records hang on that are searched for; both empty, where there are none. */
record TrailRoots(String first, String last) {

    static TrailRoots one(String root) {
        return new TrailRoots(root, root);
    }

    /** The entries of one are found in their order, those of several are not; the empty one has none. */
    boolean isOne() {
        return first.equals(last);
    }

    Restriction<TrailEntry> restriction() {
        return Path.from(TrailEntry.class).to(TrailEntry_.root).restrict(Range.closed(first, last));
    }
}
