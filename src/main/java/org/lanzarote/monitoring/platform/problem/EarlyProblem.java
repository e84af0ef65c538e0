package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Answers with a problem when a request is refused before it reaches an operation. */
@ApplicationScoped
public class EarlyProblem {

    private final ObjectMapper json;

    EarlyProblem(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext request, ProblemType type, String detail) {
        if (request.response().ended()) {
            return;
        }
        try {
            request.response()
                    .setStatusCode(type.status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(json.writeValueAsBytes(Problem.of(type, detail, List.of()))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
