package org.lanzarote.monitoring.outcome.moving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Heading;

/** Puts a new sub-heading into a chapter, where it is to stand. */
record InsertHeading(
        @NotNull @Valid Heading heading,

        @Schema(description = "Key of the heading that it follows") @Nullable String after,

        @Schema(description = "Key of the heading that it precedes; with neither it is the last") @Nullable String before) {

    HeadingPlace place() {
        return new HeadingPlace(null, after, before);
    }
}
