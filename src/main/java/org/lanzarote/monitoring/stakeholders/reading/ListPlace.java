package org.lanzarote.monitoring.stakeholders.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.stakeholders.copy.CopyPlace;

/** A place in the list of submissions: first those that the caller reads themselves, then published copies. */
record ListPlace(UUID itself, @Nullable CopyPlace copy) {

    static final ListPlace FIRST = of(new UUID(0, 0));

    private static final UUID LAST = new UUID(-1, -1);

    static ListPlace of(UUID itself) {
        return new ListPlace(itself, null);
    }

    static ListPlace of(CopyPlace copy) {
        return new ListPlace(LAST, copy);
    }

    /** The place that is written so. */
    static ListPlace of(String written) {
        return written.contains(" ") ? of(CopyPlace.of(written)) : of(UUID.fromString(written));
    }

    /** The place among copies after which the list goes on. */
    CopyPlace copies() {
        return copy == null ? CopyPlace.FIRST : copy;
    }

    @Override
    public String toString() {
        return copy == null ? itself.toString() : copy.toString();
    }
}
