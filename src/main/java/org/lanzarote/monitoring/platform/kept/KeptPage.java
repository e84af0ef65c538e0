package org.lanzarote.monitoring.platform.kept;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.Page;

/** A page as it was made: its JSON, the cursor of the next one, and whether it shows more than the public may see. */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record KeptPage(
        UUID generation, byte[] body, @Nullable String next, boolean restricted) {

    /** The page for whoever looks at its cursor; its items are in the bytes. */
    Page<?> withoutItems() {
        return new Page<>(List.of(), next);
    }
}
