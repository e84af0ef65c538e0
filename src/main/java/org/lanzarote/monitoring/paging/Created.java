package org.lanzarote.monitoring.paging;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** What a creation answers: the key of the new thing, besides its address and tag in the headers. */
public record Created(
        @Schema(description = "Key of the new thing, the last step of its address")
        String id) {

    /** Answers 201 with {@code Location}, {@code ETag} and the key. */
    public static RestResponse<Created> at(String collection, Object id, long version) {
        return at(URI.create(collection + "/" + id), id.toString(), EntityTag.of(version));
    }

    /** As above, for what has an address of its own. */
    public static RestResponse<Created> at(URI location, String id, EntityTag tag) {
        return RestResponse.ResponseBuilder.<Created>create(RestResponse.Status.CREATED)
                .location(location)
                .header("ETag", tag.header())
                .entity(new Created(id))
                .build();
    }
}
