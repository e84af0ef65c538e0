package org.lanzarote.monitoring.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.problem.ProblemException;

/** Gives an attachment out, or a range of it: chunk by chunk, each read in a transaction of its own behind the fence. */
@ApplicationScoped
public class Download {

    /** Whoever opens it nevertheless in a browser gets no script, no form and no page around it. */
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final AttachmentStore store;
    private final RoutingContext request;

    Download(AttachmentStore store, RoutingContext request) {
        this.store = store;
        this.request = request;
    }

    public RestResponse<StreamingOutput> of(AttachedFile file, RangeRequest asked) {
        var range = range(file, asked);
        StreamingOutput content = out -> write(file.id(), range, out);
        var answer = RestResponse.ResponseBuilder.create(
                        range.isWhole() ? RestResponse.Status.OK : RestResponse.Status.PARTIAL_CONTENT, content)
                .header(HttpHeaders.ETAG, file.tag().header())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                .header("Content-Security-Policy", POLICY);
        return (range.isWhole() ? answer : answer.header("Content-Range", range)).build();
    }

    private ByteRange range(AttachedFile file, RangeRequest asked) {
        try {
            return ByteRange.of(asked.of(file.tag()), file.size());
        } catch (ProblemException e) {
            request.response().putHeader("Content-Range", "bytes */" + file.size());
            throw e;
        }
    }

    private void write(UUID attachment, ByteRange range, OutputStream out) throws IOException {
        long position = range.first();
        while (position <= range.last()) {
            int ordinal = Math.toIntExact(position / AttachmentStore.CHUNK);
            int from = Math.toIntExact(position % AttachmentStore.CHUNK);
            var chunk = QuarkusTransaction.requiringNew().call(() -> store.chunk(attachment, ordinal));
            int length = Math.toIntExact(Math.min(chunk.length - from, range.last() - position + 1));
            out.write(chunk, from, length);
            position += length;
        }
    }

    /** As RFC 6266 has it: a name for old clients, and the true one. */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        var exact = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, exact);
    }
}
