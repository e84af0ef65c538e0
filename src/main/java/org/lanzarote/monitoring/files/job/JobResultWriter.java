package org.lanzarote.monitoring.files.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;

/** Writes what a job made to the response, reading each piece in a transaction of its own, under row-level security. */
@Provider
class JobResultWriter implements MessageBodyWriter<JobResult> {

    private final JobChunks chunks;

    JobResultWriter(JobChunks chunks) {
        this.chunks = chunks;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == JobResult.class;
    }

    @Override
    public void writeTo(
            JobResult result,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var chunk = Optional.of(JobChunks.Chunk.NONE);
        while (chunk.isPresent()) {
            var before = chunk.get();
            out.write(before.bytes());
            chunk = QuarkusTransaction.requiringNew().call(() -> chunks.after(result.job(), before));
        }
    }
}
