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
    private final ProblemPage page;

    EarlyProblem(ObjectMapper json, ProblemPage page) {
        this.json = json;
        this.page = page;
    }

    public void answer(RoutingContext request, ProblemType type, Told told) {
        if (request.response().ended()) {
            return;
        }
        var refusal = Refusal.of(type, told);
        var language = refusal.language(AcceptedLanguage.of(request));
        var response = request.response()
                .setStatusCode(type.status)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, AcceptedLanguage.tag(language))
                .putHeader(HttpHeaders.VARY, Problem.VARYING);
        if (RefusedByPage.isNoted(request)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .putHeader("Content-Security-Policy", page.policy())
                    .end(Buffer.buffer(page.of(refusal.in(language), language, request)));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(written(refusal.in(language))));
        }
    }

    private byte[] written(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
