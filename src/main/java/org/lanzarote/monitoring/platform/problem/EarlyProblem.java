package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Answers with a problem when a request is refused before it reaches an operation. */
@ApplicationScoped
public class EarlyProblem {

    private final ObjectMapper json;

    EarlyProblem(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext request, ProblemType type, Told told) {
        if (request.response().ended()) {
            return;
        }
        var refusal = Refusal.of(type, told);
        var language = refusal.language(AcceptedLanguage.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        try {
            request.response()
                    .setStatusCode(type.status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, AcceptedLanguage.tag(language))
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .end(Buffer.buffer(json.writeValueAsBytes(refusal.in(language))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
