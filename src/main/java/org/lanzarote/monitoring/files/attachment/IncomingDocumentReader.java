package org.lanzarote.monitoring.files.attachment;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lanzarote.monitoring.platform.http.ReceivedFile;

/** Checks an uploaded file before a transaction begins, so that no database connection waits for it. */
@Provider
@Consumes(MediaType.WILDCARD)
class IncomingDocumentReader implements MessageBodyReader<IncomingDocument> {

    private final RoutingContext request;
    private final IncomingDocuments documents;

    IncomingDocumentReader(RoutingContext request, IncomingDocuments documents) {
        this.request = request;
        this.documents = documents;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == IncomingDocument.class;
    }

    @Override
    public IncomingDocument readFrom(
            Class<IncomingDocument> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream taken) {
        var file =
                ReceivedFile.of(request).orElseThrow(() -> DOCUMENT_UNREADABLE.because(AttachmentMessage.FILE_EMPTY));
        return documents.look(file.path(), file.sha256());
    }
}
