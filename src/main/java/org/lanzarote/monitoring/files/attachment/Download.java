package org.lanzarote.monitoring.files.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.published.StoredResponse;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/** Answers with an attachment or a range of it, and tells browsers not to display it. */
@ApplicationScoped
public class Download {

    /** The policy for browsers that display it all the same: no script, no form and no embedding page. */
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final RoutingContext request;
    private final Disclosure disclosure;

    Download(RoutingContext request, Disclosure disclosure) {
        this.request = request;
        this.disclosure = disclosure;
    }

    /** Answers with the description of an attachment. */
    public RestResponse<AttachmentView> about(AttachmentView view) {
        disclosure.restricted(!view.isOpen());
        return view.tag().on(view);
    }

    public RestResponse<AttachedContent> of(AttachedFile file, RangeRequest asked) {
        disclosure.restricted(!file.isOpen());
        tellCaches();
        if (asked.has(file.tag())) {
            return RestResponse.ResponseBuilder.<AttachedContent>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, file.tag().header())
                    .build();
        }
        var range = range(file, asked);
        var content = new AttachedContent(file.id(), range.first(), range.last());
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

    /** Answers with a file that was made for this answer, and is kept by nobody. */
    public RestResponse<byte[]> anew(byte[] content, String mediaType, String name) {
        disclosure.restricted(true);
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.ETAG, new EntityTag(Digests.sha256(content)).header())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** What is given without a token may be kept, and is asked for each time, since it may be taken down. */
    private void tellCaches() {
        var response = request.response();
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, StoredResponse.ASK_EACH_TIME);
        }
    }

    private ByteRange range(AttachedFile file, RangeRequest asked) {
        try {
            return ByteRange.of(asked.of(file.tag()), file.size());
        } catch (ProblemException e) {
            request.response().putHeader("Content-Range", "bytes */" + file.size());
            throw e;
        }
    }

    /** The header of RFC 6266: a plain name for old clients, and the full one. */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        var exact = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, exact);
    }
}
