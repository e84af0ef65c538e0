package org.lanzarote.monitoring.platform.kept;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Optional;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.table.TableFormat;

/** Knows whether the present request asks for something that is kept: a page in JSON, read by somebody with an account. */
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
        boolean isPage = head.method().equals(HttpMethod.GET)
                && TableFormat.of(head.getHeader(HttpHeaders.ACCEPT)).isEmpty();
        return isPage && !caller.name().isEmpty()
                ? Optional.of(new ReaderQuestion(Reader.of(caller, clock.instant()), head.uri()))
                : Optional.empty();
    }
}
