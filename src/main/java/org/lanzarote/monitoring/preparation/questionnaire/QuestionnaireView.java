package org.lanzarote.monitoring.preparation.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Section;
import org.lanzarote.monitoring.preparation.question.TranslatedText;
import org.lanzarote.monitoring.preparation.question.Translation;

/** A version of the questionnaire in full. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireView(
        @Schema(description = "Number of the version within its round")
        int version,

        @Schema(description = "Title of the questionnaire") TranslatedText title,

        @Schema(description = "The authentic language, whose wording decides")
        Language authentic,

        @Schema(description = "The decision that adopted it; absent before") @Nullable Adoption adoption,

        @Schema(description = "When it was published; absent while in draft") @Nullable Instant publishedAt,

        @Schema(description = "Places whose translation is still to be made", examples = "[\"9.1/guidance\"]")
        List<String> missingTranslations,

        @Schema(description = "Places whose translation is stale", examples = "[\"9.1/text\"]")
        List<String> staleTranslations,

        @Schema(description = "Its sections in order") List<Section> sections,

        @Schema(description = "All items in order, or those seen by the audience asked for")
        List<Item> questions,

        @Schema(description = "What you may do with it now") List<QuestionnaireAction> permittedActions,

        @JsonIgnore QuestionnaireReader reader)
        implements Printable {

    static QuestionnaireView of(
            QuestionnaireRow row,
            DraftQuestionnaire seen,
            List<QuestionnaireAction> permitted,
            QuestionnaireReader reader) {
        return new QuestionnaireView(
                row.version(),
                row.title(),
                row.authentic(),
                row.adoption(),
                row.publishedAt(),
                seen.untranslated(Translation.MISSING),
                seen.untranslated(Translation.STALE),
                row.sections(),
                seen.questions(),
                permitted,
                reader);
    }
}
