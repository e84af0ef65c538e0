package org.lanzarote.monitoring.replies.publication;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/**
 * What the last decision on it withholds: at a publication, or by a take-down since.
 *
 * @param since the first submission from whose publication it was left out
 * @param last the last one
 */
record WithheldBefore(Withhold withheld, int since, int last, boolean takenDown) {

    /** The same, where it was withheld before. */
    WithheldBefore after(@Nullable WithheldBefore former) {
        return former == null
                ? this
                : new WithheldBefore(withheld, Math.min(since, former.since), Math.max(last, former.last), takenDown);
    }

    WithheldBefore of(String question) {
        return new WithheldBefore(withheld.of(question), since, last, takenDown);
    }
}
