package org.lanzarote.monitoring.notice.feed;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Begins the answer to a request for a stream, which then goes on without the request. */
@Provider
@Produces(MediaType.SERVER_SENT_EVENTS)
public class EventStreamWriter implements ServerMessageBodyWriter<List<CloudEvent>> {

    private final EventStreams streams;
    private final AskedStream asked;

    EventStreamWriter(EventStreams streams, AskedStream asked) {
        this.streams = streams;
        this.asked = asked;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return MediaType.SERVER_SENT_EVENTS_TYPE.isCompatible(mediaType);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return MediaType.SERVER_SENT_EVENTS_TYPE.isCompatible(mediaType);
    }

    @Override
    public void writeResponse(List<CloudEvent> none, Type genericType, ServerRequestContext context) {
        context.serverResponse().setResponseHeader("X-Accel-Buffering", "no");
        var request = ((ResteasyReactiveRequestContext) context).unwrap(RoutingContext.class);
        if (request.request().method().equals(HttpMethod.HEAD)) {
            context.serverResponse().end();
        } else {
            streams.begin(asked.stream());
        }
    }

    @Override
    public void writeTo(
            List<CloudEvent> events,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new IllegalStateException("A stream has no end");
    }
}
