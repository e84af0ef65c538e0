package org.lanzarote.monitoring.outcome.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a chapter is to stand: after or before another one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a chapter is to stand: after or before another one")
record ChapterPlace(
        @Schema(description = "Numeral of the chapter that it follows", examples = "II") @Nullable String after,

        @Schema(description = "Numeral of the chapter that it precedes") @Nullable String before) {}
