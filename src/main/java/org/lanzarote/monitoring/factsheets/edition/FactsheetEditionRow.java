package org.lanzarote.monitoring.factsheets.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition of a factsheet without what it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactsheetEditionRow(
        @Schema(description = "Number of the edition, from 1")
        int number,

        @Schema(description = "When it was published") Instant publishedAt,

        @Schema(description = "What is new in it; absent of the first") @Nullable String note,

        @Schema(description = "When words of it were last taken down; absent where none were") @Nullable Instant cutAt) {}
