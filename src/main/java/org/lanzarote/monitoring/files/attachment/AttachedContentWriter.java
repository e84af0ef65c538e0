package org.lanzarote.monitoring.files.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes an attachment to the response, reading each chunk in a transaction of its own, under row-level security. */
@Provider
class AttachedContentWriter implements MessageBodyWriter<AttachedContent> {

    private final AttachmentStore store;

    AttachedContentWriter(AttachmentStore store) {
        this.store = store;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == AttachedContent.class;
    }

    @Override
    public void writeTo(
            AttachedContent content,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        long position = content.first();
        while (position <= content.last()) {
            int ordinal = Math.toIntExact(position / AttachmentStore.CHUNK);
            int from = Math.toIntExact(position % AttachmentStore.CHUNK);
            var chunk = QuarkusTransaction.requiringNew().call(() -> store.chunk(content.attachment(), ordinal));
            int length = Math.toIntExact(Math.min(chunk.length - from, content.last() - position + 1));
            out.write(chunk, from, length);
            position += length;
        }
    }
}
