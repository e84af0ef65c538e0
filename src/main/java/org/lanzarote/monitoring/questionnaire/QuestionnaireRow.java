package org.lanzarote.monitoring.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.BilingualText;
import org.lanzarote.monitoring.language.Language;

/** A version of the questionnaire in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionnaireRow(
        @JsonIgnore UUID id,

        @Schema(description = "Number of the version within its round")
        int version,

        @JsonIgnore int tag,

        @Schema(description = "How the questionnaire is called")
        BilingualText title,

        @Schema(description = "The language whose wording decides")
        Language authentic,

        @Schema(description = "When it was published; absent while in draft") @Nullable Instant publishedAt) {

    QuestionnaireView with(List<DraftQuestion> questions) {
        return new QuestionnaireView(version, title, authentic, publishedAt, questions);
    }
}
