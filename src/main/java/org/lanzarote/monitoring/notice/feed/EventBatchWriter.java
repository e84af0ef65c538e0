package org.lanzarote.monitoring.notice.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Writes events as a batch of CloudEvents, which is the list in JSON under its own media type. */
@Provider
@Produces(EventBatchWriter.BATCH)
public class EventBatchWriter implements MessageBodyWriter<List<CloudEvent>> {

    static final String BATCH = "application/cloudevents-batch+json";

    private final ObjectMapper json;

    EventBatchWriter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return List.class.isAssignableFrom(type) && BATCH.equals(mediaType.getType() + '/' + mediaType.getSubtype());
    }

    @Override
    public void writeTo(
            List<CloudEvent> events,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(json.writeValueAsBytes(events));
    }
}
