package org.lanzarote.monitoring.replies.replypackage;

import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PACKAGE_UNREADABLE;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lanzarote.monitoring.platform.http.ReceivedFile;

/** Opens a package before a transaction begins, so that no database connection waits for it. */
@Provider
@Consumes(MediaType.WILDCARD)
class IncomingReplyPackageReader implements MessageBodyReader<IncomingReplyPackage> {

    private final RoutingContext request;
    private final ReplyPackageOpening opening;

    IncomingReplyPackageReader(RoutingContext request, ReplyPackageOpening opening) {
        this.request = request;
        this.opening = opening;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == IncomingReplyPackage.class;
    }

    @Override
    public IncomingReplyPackage readFrom(
            Class<IncomingReplyPackage> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream taken)
            throws IOException {
        var file = ReceivedFile.of(request)
                .orElseThrow(() -> REPLY_PACKAGE_UNREADABLE.because(ReplyPackageMessage.FILE_EMPTY));
        var scratch = Scratch.of(request);
        try {
            return opening.open(file.path(), scratch);
        } catch (RuntimeException e) {
            scratch.remove();
            throw e;
        }
    }
}
