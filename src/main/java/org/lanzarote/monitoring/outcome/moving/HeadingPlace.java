package org.lanzarote.monitoring.outcome.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a sub-heading is to stand, with the paragraphs under it: beside another one, or as the last of a chapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "Where a sub-heading is to stand: after or before another one of the chapter, or else as its last")
record HeadingPlace(
        @Schema(description = "Numeral of the chapter; absent for its own", examples = "II") @Nullable String chapter,

        @Schema(description = "Key of the heading that it follows") @Nullable String after,

        @Schema(description = "Key of the heading that it precedes") @Nullable String before) {}
