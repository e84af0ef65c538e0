package org.lanzarote.monitoring.benchmark;

import io.hyperfoil.http.api.HttpMethod;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What one operation sends, session by session: as many as there are connections. */
interface Requests {

    default HttpMethod method() {
        return HttpMethod.GET;
    }

    String path(int session);

    default void head(int session, BiConsumer<String, String> header) {}

    default byte @Nullable [] body(int session) {
        return null;
    }

    /** Each other status fails the benchmark. */
    default int status() {
        return 200;
    }

    /** The answer had this tag. */
    default void tagged(int session, String tag) {}
}
