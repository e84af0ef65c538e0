package org.lanzarote.monitoring.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.language.Language;

/** The language in which the present request asks to be told things, by its Accept-Language. */
@ApplicationScoped
public class AskedLanguage {

    private final RoutingContext request;

    AskedLanguage(RoutingContext request) {
        this.request = request;
    }

    /** The language that is asked for, which the answer then says it has. */
    public Language told() {
        var language = AcceptedLanguage.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.response()
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, AcceptedLanguage.tag(language))
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return language;
    }
}
