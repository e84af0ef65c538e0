package org.lanzarote.monitoring.inquiry.trace;

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

/** Writes a chain as PROV in JSON-LD, where the caller accepts that. */
@Provider
@Produces(TraceProv.JSON_LD)
public class TraceProv implements MessageBodyWriter<Trace> {

    /** The media type of linked data in JSON. */
    public static final String JSON_LD = "application/ld+json";

    private final ObjectMapper json;

    TraceProv(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Trace.class;
    }

    @Override
    public void writeTo(
            Trace trace,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(json.writeValueAsBytes(ProvDocument.of(trace)));
    }
}
