package org.lanzarote.monitoring.platform.html;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.problem.RefusedByPage;

/** Lets one address answer a page to one reader and JSON to another, also where it refuses, and tells caches so. */
class ByAccept {

    private final RefusalPages pages;

    ByAccept(RefusalPages pages) {
        this.pages = pages;
    }

    @ServerResponseFilter
    void answer(ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            var request = CurrentRequestManager.get().unwrap(RoutingContext.class);
            if (RefusedByPage.isNoted(request)) {
                response.setEntity(
                        pages.of(problem, language(response), request), new Annotation[0], MediaType.TEXT_HTML_TYPE);
            }
        } else if (response.getEntity() instanceof Printable printable) {
            // Quarkus chose a writer for the RestResponse around it; set anew, it gets its own.
            response.setEntity(printable);
            response.getHeaders().add("Vary", "Accept");
        }
    }

    /** The language in which a problem is told. */
    private static Language language(ContainerResponseContext response) {
        return Language.FR.name().equalsIgnoreCase(response.getHeaderString(HttpHeaders.CONTENT_LANGUAGE))
                ? Language.FR
                : Language.EN;
    }
}
