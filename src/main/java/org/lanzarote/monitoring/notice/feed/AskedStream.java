package org.lanzarote.monitoring.notice.feed;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stream that the request asks for, until its answer is begun. */
@RequestScoped
class AskedStream {

    private @Nullable EventStream stream;

    void is(EventStream asked) {
        stream = asked;
    }

    EventStream stream() {
        return Objects.requireNonNull(stream);
    }
}
