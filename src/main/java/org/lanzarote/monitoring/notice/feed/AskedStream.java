package org.lanzarote.monitoring.notice.feed;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stream that the request asks for, until its answer is begun. */
@RequestScoped
class AskedStream {

    private @Nullable StreamPlace place;

    void from(StreamPlace asked) {
        place = asked;
    }

    StreamPlace place() {
        return Objects.requireNonNull(place);
    }
}
