package org.lanzarote.monitoring.outcome.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A text of a report in its other language, as a package carries it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A text of the report in its other language")
public record DraftTextTranslation(
        @NotNull TranslatedKind kind,

        @Schema(
                description =
                        "Key of its part: introduction, keyFindings, the numeral of a chapter, the number of a paragraph, the code"
                                + " of a recommendation; of findings, statements and practices the index in the package",
                examples = "53")
        @NotBlank @Size(max = 100) String key,

        @Schema(
                description =
                        "The words, with each footnote mark of the text once. Among its citations stand explanations in"
                                + " these words, and documents whose title differs; all others are those of the text")
        @NotNull @Valid TextWithCitations text,

        @Schema(description = "The beginning of the sentence, where the text has one")
        @Size(min = 1, max = 2_000) @Nullable String lead,

        @Schema(description = "How far it has come; CONFIRMED where it is absent. MISSING is none") @Nullable TextTranslationState state) {

    TextTranslationState stateOrConfirmed() {
        return state == null ? TextTranslationState.CONFIRMED : state;
    }

    TranslatedWording wording() {
        return new TranslatedWording(text, lead);
    }
}
