package org.lanzarote.monitoring.replies.translation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.LanguageTag;

/** Gives the text of an answer in a further language. */
record TranslateAnswer(
        @Schema(
                description = "BCP 47 tag: en or fr, or a national language; not the answer's own language",
                examples = "sr-Latn")
        @NotBlank @Size(max = LanguageTag.LONGEST) String language,

        @Schema(description = "CommonMark, as long as the answer's text may be") @NotBlank String text,

        @Schema(description = "The version of the answer that this translates: the number in the answer's tag")
        @NotNull @Min(0) Integer ofVersion) {

    ChangeTranslation wording() {
        return new ChangeTranslation(text, ofVersion);
    }
}
