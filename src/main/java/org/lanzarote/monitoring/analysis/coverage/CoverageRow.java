package org.lanzarote.monitoring.analysis.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One Party and one question: what the Party submitted, and how far the findings on it have come. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoverageRow(
        @Schema(description = "Number of the question") String question,

        @Schema(description = "Numeral of the chapter that it feeds")
        String chapter,

        @Schema(description = "The Party (ISO 3166-1 alpha-3)")
        String party,

        CoverageState state,

        @Schema(description = "How many findings there are") long findings,

        @Schema(description = "Number of the latest submission; absent where there is none") @Nullable Integer submission,

        @Schema(description = "Whether the latest submission answers the question")
        boolean answered,

        @Schema(
                description =
                        "Whether a finding of this round rests on that answer; absent where there is none. A citation of"
                                + " an earlier submission counts while that answer still says what is cited beside"
                                + " the same value, or beside another where somebody has confirmed that it holds")
        @Nullable Boolean used) {}
