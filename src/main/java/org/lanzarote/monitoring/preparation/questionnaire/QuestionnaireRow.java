package org.lanzarote.monitoring.preparation.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Section;
import org.lanzarote.monitoring.preparation.question.TranslatedText;

/** A version of the questionnaire in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionnaireRow(
        @JsonIgnore UUID id,

        @Schema(description = "Number of the version within its round")
        int version,

        @JsonIgnore int entityVersion,

        @Schema(description = "Title of the questionnaire") TranslatedText title,

        @Schema(description = "The authentic language, whose wording decides")
        Language authentic,

        @JsonIgnore List<Section> sections,

        @Schema(description = "The decision that adopted it; absent before") @Nullable Adoption adoption,

        @Schema(description = "When it was published; absent while in draft") @Nullable Instant publishedAt) {

    EntityTag tag() {
        return EntityTag.of(entityVersion);
    }

    DraftQuestionnaire draft(List<Item> questions) {
        return new DraftQuestionnaire(title, authentic, sections, questions);
    }
}
