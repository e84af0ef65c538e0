package org.lanzarote.monitoring.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457 body of every error. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(ref = ProblemSchemas.TYPE) String type,

        @Schema(description = "The kind of problem in a few words")
        String title,

        @Schema(description = "The status of the response, as its first line has it")
        int status,

        @Schema(description = "What is wrong in this case") String detail,

        @Schema(description = "Every place that is wrong") List<Violation> violations,

        @Schema(
                description = "For a stale tag, where the operation says so: the present state, to merge without "
                        + "reading again. For amendments in conflict: each such place with its wordings")
        @Nullable Object current,

        @Schema(description = "For a stale tag, where the operation says so: the state that had the tag that was sent")
        @Nullable Object base) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** By what a problem varies: it is a page for a browser, and in the language of the caller. */
    static final String VARYING = "Accept, Accept-Language";
}
