package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of an edition, with what a reader needs to verify it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionPartView(
        @Schema(description = "Its place in the report", examples = "/paragraphs/53")
        String place,

        @Schema(
                description =
                        "SHA-256 of the canonical JSON (RFC 8785, numbers as decimal strings) of an object with this"
                                + " salt and this content, as they were sealed; the sealed form lists it")
        String sha256,

        @Schema(description = "The salt of the digest; absent where words were taken down, so that nobody guesses them")
        @Nullable String salt,

        @Schema(
                description =
                        "When words of it were taken down after it was sealed; absent where none were. A mark with the"
                                + " ground stands in their place")
        @Nullable Instant cutAt,

        PartContent content) {}
