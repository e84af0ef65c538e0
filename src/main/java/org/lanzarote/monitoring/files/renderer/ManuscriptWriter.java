package org.lanzarote.monitoring.files.renderer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lanzarote.monitoring.platform.html.Printable;

/** Answers with a file to read, print or work on, in one of the formats of documents. */
public abstract class ManuscriptWriter<T extends Printable> implements MessageBodyWriter<T> {

    private final Class<T> printed;
    private final PrintedFiles files;

    protected ManuscriptWriter(Class<T> printed, PrintedFiles files) {
        this.printed = printed;
        this.files = files;
    }

    protected abstract Manuscript manuscript(T content);

    /** The file in one of the formats. */
    public byte[] print(T content, DocumentFormat format) {
        return files.file(manuscript(content), format);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == printed;
    }

    @Override
    public void writeTo(
            T content,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var format = DocumentFormat.of(mediaType);
        var manuscript = manuscript(content);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, format.contentType());
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"%s%s\"".formatted(manuscript.name(), format.ending()));
        out.write(files.file(manuscript, format));
    }
}
