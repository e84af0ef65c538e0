package org.lanzarote.monitoring.outcome.tracking;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.lanzarote.monitoring.platform.paging.Page;

/** Writes recommendations as linked data, where the caller accepts that. */
@Provider
@Produces(LinkedData.JSON_LD)
public class LinkedDataWriter implements MessageBodyWriter<Object> {

    private final ObjectMapper json;

    LinkedDataWriter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == LinkedData.class || type == TrackedRecommendation.class || isOfThem(genericType);
    }

    private static boolean isOfThem(Type type) {
        return type instanceof ParameterizedType list
                && list.getActualTypeArguments().length == 1
                && list.getActualTypeArguments()[0] == TrackedRecommendation.class;
    }

    @Override
    public void writeTo(
            Object told,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(json.writeValueAsBytes(told instanceof LinkedData data ? data : LinkedRecommendations.of(all(told))));
    }

    private static List<TrackedRecommendation> all(Object told) {
        var items = told instanceof Page<?> page ? page.items() : told instanceof List<?> list ? list : List.of(told);
        return items.stream().map(TrackedRecommendation.class::cast).toList();
    }
}
