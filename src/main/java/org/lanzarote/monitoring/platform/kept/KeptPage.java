package org.lanzarote.monitoring.platform.kept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.published.Generation;

/** A page as it was made: its JSON, the cursor of the next one, and whether it shows more than the public may see. */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record KeptPage(
        Generation.GenerationNames generation,
        byte[] body,
        @Nullable String next,
        boolean restricted) {

    /** Stands in the place of the items, which are in the bytes. */
    private static final List<Object> IN_BYTES = Collections.unmodifiableList(new ArrayList<>());

    /** The page for whoever looks at its cursor. */
    Page<?> withoutItems() {
        return new Page<>(IN_BYTES, next);
    }

    /** Whether this is such a page, and the very one: an empty page is another. */
    @SuppressWarnings("ReferenceEquality")
    static boolean isInBytes(@Nullable Object answer) {
        return answer instanceof Page<?> page && page.items() == IN_BYTES;
    }
}
