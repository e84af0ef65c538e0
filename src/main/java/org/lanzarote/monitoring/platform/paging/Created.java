package org.lanzarote.monitoring.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The response to a creation: the key of the new thing; its address and tag stand in the headers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Created(
        @Schema(description = "Key of the new thing, the last step of its address")
        String id,

        @Schema(description = "What to do now; absent where there is nothing") @Nullable String notice) {

    private static final int SECONDS_BETWEEN = 2;

    /** The response to most creations, after which nothing more is to be done. */
    Created(String id) {
        this(id, null);
    }

    /** The same response with a notice on what to do now. */
    public Created with(String what) {
        return new Created(id, what);
    }

    /** Answers 201 with {@code Location}, {@code ETag} and the key. */
    public static RestResponse<Created> at(String collection, Object id, long version) {
        return at(collection, id, EntityTag.of(version));
    }

    /** The same, with a tag that is more than a version. */
    public static RestResponse<Created> at(String collection, Object id, EntityTag tag) {
        return at(URI.create(collection + "/" + id), id.toString(), tag);
    }

    /**
     * Answers 201 for a thing whose address is not its collection's address and its key. The address has no host: the
     * caller knows it, and what it says of it is not to be repeated.
     */
    public static RestResponse<Created> at(URI location, String id, EntityTag tag) {
        return answer(RestResponse.Status.CREATED, location, id, tag).build();
    }

    /** Answers 202 for a job that is only begun, and says when to ask how far it is. */
    public static RestResponse<Created> takenOn(String collection, Object id, EntityTag tag) {
        return takenOn(URI.create(collection + "/" + id), id.toString(), tag);
    }

    static RestResponse<Created> takenOn(URI location, String id, EntityTag tag) {
        return answer(RestResponse.Status.ACCEPTED, location, id, tag)
                .header("Retry-After", SECONDS_BETWEEN)
                .build();
    }

    private static RestResponse.ResponseBuilder<Created> answer(
            RestResponse.Status status, URI location, String id, EntityTag tag) {
        return RestResponse.ResponseBuilder.<Created>create(status)
                .header("Location", location.toString())
                .header("ETag", tag.header())
                .entity(new Created(id));
    }
}
