package org.lanzarote.monitoring.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.BilingualText;
import org.lanzarote.monitoring.language.Language;

/** A version of the questionnaire in full. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionnaireView(
        @Schema(description = "Number of the version within its round")
        int version,

        @Schema(description = "How the questionnaire is called")
        BilingualText title,

        @Schema(description = "The language whose wording decides")
        Language authentic,

        @Schema(description = "When it was published; absent while in draft") @Nullable Instant publishedAt,

        @Schema(description = "All items in order") List<DraftQuestion> questions) {}
