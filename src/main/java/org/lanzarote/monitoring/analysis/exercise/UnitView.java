package org.lanzarote.monitoring.analysis.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit of a coding exercise: the answer to be coded, and what is said of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitView(
        @Schema(description = "Key of the unit") UUID id,

        @Schema(description = "Tag to send in If-Match; it changes when you save a coding or the unit is settled")
        String tag,

        @Schema(description = "The Party that answered (ISO 3166-1 alpha-3)")
        String party,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "Where to read the answer with all that belongs to it")
        String address,

        @Schema(description = "What was chosen, where the question has a choice; YES or NO, too") @Nullable String value,

        @Schema(description = "What was chosen, where the question has several choices") @Nullable List<String> values,

        @Schema(description = "The text of the answer, CommonMark")
        String text,

        @Schema(description = "How many have coded it") int codings,

        @Schema(description = "Who says what: your own coding, and that of all once they are compared")
        List<SaidCodes> said,

        @Schema(description = "How it came out; absent until it is compared") @Nullable UnitOutcome outcome,

        @Schema(description = "How it was settled, the latest last; the latest counts")
        List<SettledCodes> settlements,

        @Schema(description = "The codes that were agreed or settled; absent while there are none") @Nullable List<String> codes,

        @Schema(description = "Key of the finding that got them when the exercise was concluded") @Nullable UUID finding,

        @Schema(description = "What you may do with it now") List<UnitAction> permittedActions) {}
