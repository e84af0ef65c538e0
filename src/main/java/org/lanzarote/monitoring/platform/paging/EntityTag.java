package org.lanzarote.monitoring.platform.paging;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A strong entity tag (RFC 9110): equal tags mean equal states. */
public record EntityTag(String value) {

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The tag of a thing whose address may come to name another: it also tells which thing it is. */
    public static EntityTag of(UUID id, long version) {
        return new EntityTag(version + "-" + id);
    }

    /** The tag of a thing for those who see more of it than others: it also moves with what they alone see. */
    public static EntityTag of(long version, long inside) {
        return new EntityTag(version + "." + inside);
    }

    static EntityTag parse(String header) {
        return new EntityTag(header.substring(1, header.length() - 1));
    }

    /** The tag as it stands in {@code ETag} and {@code If-Match}. */
    public String header() {
        return '"' + value + '"';
    }

    /** Answers with the thing and its tag. */
    public <T> RestResponse<T> on(T view) {
        return RestResponse.ResponseBuilder.ok(view).header("ETag", header()).build();
    }

    /** Answers a change with the new tag and no body. */
    public RestResponse<Void> alone() {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header("ETag", header())
                .build();
    }
}
