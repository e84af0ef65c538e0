package org.lanzarote.monitoring.platform.trail;

import java.util.Objects;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;

/** What records hang on that are searched for: the least and the greatest of their roots, or neither, where there is no record. */
record TrailRoots(@Nullable String least, @Nullable String greatest) {

    private static final String NO_ROOT = "";

    static TrailRoots one(String root) {
        return new TrailRoots(root, root);
    }

    /** One root is found in the order of its entries, several are not; none is no entry's. */
    Restriction<TrailEntry> restriction() {
        var root = Path.from(TrailEntry.class).to(TrailEntry_.root);
        return least == null || greatest == null || least.equals(greatest)
                ? root.equalTo(Objects.requireNonNullElse(least, NO_ROOT))
                : root.restrict(Range.closed(least, greatest));
    }
}
