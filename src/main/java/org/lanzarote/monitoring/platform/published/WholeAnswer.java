package org.lanzarote.monitoring.platform.published;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What an operation answers to the public, held back until it is whole, and then given with a tag of its bytes. */
final class WholeAnswer {

    private WholeAnswer() {}

    static RoutingContext request(ContainerRequestContext asked) {
        return quarkus(asked).unwrap(RoutingContext.class);
    }

    /** Who asks for the head is told of the body, which is made as if it was asked for. */
    static void prepare(ContainerRequestContext asked) {
        if (PublicQuestion.of(request(asked)).isPresent()) {
            quarkus(asked).setMethod(HttpMethod.GET);
        }
    }

    /** Gives a success to the public, after somebody took it whole. */
    static void give(ContainerRequestContext asked, ContainerResponseContext given, Consumer<StoredResponse> whole) {
        var context = quarkus(asked);
        var request = request(asked);
        if (PublicQuestion.of(request).isEmpty()
                || given.getStatus() != Response.Status.OK.getStatusCode()
                || !given.hasEntity()) {
            return;
        }
        context.setOutputStream(new CapturedBody(body -> {
            var answer = new StoredResponse(fields(context, request), body);
            whole.accept(answer);
            // The fields are written with the bytes, and not a second time.
            context.serverResponse().setPreCommitListener(null);
            answer.send(request);
        }));
    }

    private static MultiMap fields(ResteasyReactiveRequestContext context, RoutingContext request) {
        var fields = MultiMap.caseInsensitiveMultiMap();
        context.getResponse().get().getStringHeaders().forEach(fields::add);
        fields.set(HttpHeaders.CONTENT_TYPE, context.getResponseContentType().toString());
        var set = request.response().headers();
        fields.add(HttpHeaders.VARY.toString(), set.getAll(HttpHeaders.VARY));
        set.remove(HttpHeaders.VARY);
        return fields;
    }

    private static ResteasyReactiveRequestContext quarkus(ContainerRequestContext context) {
        return (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) context).getServerRequestContext();
    }
}
