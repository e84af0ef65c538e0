package org.lanzarote.monitoring.factsheets.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The edition in which a factsheet is read, with what proves that it reads as it was published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An edition of a factsheet, with what proves that it reads as it was published")
public record FactsheetSeal(
        @Schema(description = "Number of the edition, from 1")
        int number,

        @Schema(description = "When it was published, and the moment as of which it reads")
        Instant publishedAt,

        @Schema(description = "What is new in it; absent of the first") @Nullable String note,

        @Schema(description = "SHA-256 of its sealed form in this language, as it was published")
        String sha256,

        @Schema(
                description =
                        "When words of it were last taken down; its sealed form verifies no more then. Absent where none were")
        @Nullable Instant cutAt,

        @Schema(description = "Number of the edition that is the newest now, if it is a later one; absent otherwise")
        @Nullable Integer followedBy) {}
