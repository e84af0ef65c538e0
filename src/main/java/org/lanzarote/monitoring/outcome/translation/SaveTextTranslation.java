package org.lanzarote.monitoring.outcome.translation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Says a text of the report in its other language. */
record SaveTextTranslation(
        @Schema(description = "The report's other language") @NotNull Language language,

        @Schema(
                description =
                        "The words, with each footnote mark of the text once. Among its citations stand explanations in"
                                + " these words, and documents whose title differs; all others are those of the text")
        @NotNull @Valid TextWithCitations text,

        @Schema(description = "The beginning of the sentence; where the text has one, and only there")
        @Size(min = 1, max = 2_000) @Nullable String lead) {

    TranslatedWording wording() {
        return new TranslatedWording(text, lead);
    }
}
