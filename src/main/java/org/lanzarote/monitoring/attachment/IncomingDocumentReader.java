package org.lanzarote.monitoring.attachment;

import static org.lanzarote.monitoring.problem.ProblemType.DOCUMENT_UNREADABLE;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lanzarote.monitoring.document.DocumentCheck;
import org.lanzarote.monitoring.edge.ReceivedFile;

/** Looks through a file that was sent before a transaction is begun, so that no connection to the database waits for it. */
@Provider
@Consumes(MediaType.WILDCARD)
class IncomingDocumentReader implements MessageBodyReader<IncomingDocument> {

    private final RoutingContext request;
    private final VirusScan scan;

    IncomingDocumentReader(RoutingContext request, VirusScan scan) {
        this.request = request;
        this.scan = scan;
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
        var file = ReceivedFile.of(request).orElseThrow(() -> DOCUMENT_UNREADABLE.because("The file is empty"));
        scan.check(file.path());
        return new IncomingDocument(file.path(), file.sha256(), DocumentCheck.check(file.path()));
    }
}
