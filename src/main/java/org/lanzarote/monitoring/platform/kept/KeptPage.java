package org.lanzarote.monitoring.platform.kept;

import java.util.List;
import org.lanzarote.monitoring.platform.paging.Page;

/**
 * An answer as it was made: its JSON, what stands in its place, and whether it shows more than the public may see. Of a page
 * that is the page without its items, which are in the bytes.
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record KeptPage(String state, byte[] body, Object shown, boolean restricted) {

    static KeptPage of(Object answer, byte[] body, String state, boolean restricted) {
        return new KeptPage(
                state, body, answer instanceof Page<?> page ? new Page<>(List.of(), page.next()) : answer, restricted);
    }

    /** What is kept, in bytes: what is no page stands beside them about as large as they are. */
    int length() {
        return shown instanceof Page<?> ? body.length : 2 * body.length;
    }
}
