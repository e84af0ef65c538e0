package org.lanzarote.monitoring.files.attachment;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** The header fields that say which bytes of a file the caller wants. */
public record RangeRequest(
        @RestHeader("Range")
        @Parameter(
                name = "Range",
                description = "One range of bytes (RFC 9110), such as bytes=0-1023, bytes=1024- or bytes=-500; several"
                        + " at once are answered with the whole file")
        @Nullable String range,

        @RestHeader("If-Range")
        @Parameter(
                name = "If-Range",
                description = "The ETag of the part that you have already; if the file has another one, the whole "
                        + "file is sent")
        @Nullable String ifRange,

        @RestHeader("If-None-Match")
        @Parameter(
                name = "If-None-Match",
                description = "The ETag of the file that you have; it is not sent again if it is this one")
        @Nullable String ifNoneMatch) {

    /** Whether the caller has the file with this tag already. */
    boolean has(EntityTag tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(tag.header()) || ifNoneMatch.strip().equals("*"));
    }

    /** The range that applies to a file with this tag; absent for the whole file. */
    @Nullable String of(EntityTag tag) {
        return ifRange == null || ifRange.strip().equals(tag.header()) ? range : null;
    }
}
