package org.lanzarote.monitoring.platform.kept;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Knows whether the present request asks for something that is kept: an answer in JSON, of the media types that were agreed
 * on, read by somebody with an account.
 */
@ApplicationScoped
class ReaderQuestions {

    private final Caller caller;
    private final Clock clock;
    private final RoutingContext request;

    ReaderQuestions(Caller caller, Clock clock, RoutingContext request) {
        this.caller = caller;
        this.clock = clock;
        this.request = request;
    }

    Optional<ReaderQuestion> asked() {
        var head = request.request();
        boolean isInJson = head.method().equals(HttpMethod.GET)
                && Objects.requireNonNullElse(head.getHeader(HttpHeaders.ACCEPT), MediaType.APPLICATION_JSON)
                        .equals(MediaType.APPLICATION_JSON);
        return isInJson && !caller.name().isEmpty()
                ? Optional.of(new ReaderQuestion(Reader.of(caller, clock.instant()), head.uri()))
                : Optional.empty();
    }
}
