package org.lanzarote.monitoring.platform.published;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Stores what a marked operation answers to the public. It asks for the generation before the operation reads. */
@Provider
@StoredForPublic
@Priority(0)
class IntoStore implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEFORE = IntoStore.class.getName();

    private final ResponseStore store;
    private final Generation generation;
    private final PassingAnswer passing;

    IntoStore(ResponseStore store, Generation generation, PassingAnswer passing) {
        this.passing = passing;
        this.store = store;
        this.generation = generation;
    }

    @Override
    public void filter(ContainerRequestContext asked) {
        var request = quarkus(asked).unwrap(RoutingContext.class);
        PublicQuestion.failure(request).ifPresent(failure -> {
            throw failure;
        });
        if (PublicQuestion.of(request).isPresent()) {
            request.put(BEFORE, generation.now());
            // Who asks for the head is told of the body, which is made as if it was asked for.
            quarkus(asked).setMethod(HttpMethod.GET);
        }
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext given) {
        var context = quarkus(asked);
        var request = context.unwrap(RoutingContext.class);
        UUID before = request.get(BEFORE);
        if (before == null || given.getStatus() != Response.Status.OK.getStatusCode() || !given.hasEntity()) {
            return;
        }
        var question = PublicQuestion.of(request).orElseThrow();
        boolean lasts = !passing.isSaid();
        context.setOutputStream(new CapturedBody(body -> {
            var response = new StoredResponse(fields(context), body);
            if (lasts) {
                store.keep(question, before, response);
            }
            // The fields are written with the bytes, and not a second time.
            context.serverResponse().setPreCommitListener(null);
            response.send(request);
        }));
    }

    private static MultiMap fields(ResteasyReactiveRequestContext context) {
        var fields = MultiMap.caseInsensitiveMultiMap();
        context.getResponse().get().getStringHeaders().forEach(fields::add);
        fields.set(HttpHeaders.CONTENT_TYPE, context.getResponseContentType().toString());
        return fields;
    }

    private static ResteasyReactiveRequestContext quarkus(ContainerRequestContext context) {
        return (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) context).getServerRequestContext();
    }
}
