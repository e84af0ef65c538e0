package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.text.MarkupCheck;

/** A text that an answer refers to, such as a law or a study. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TextReference", description = "A text that an answer refers to, such as a law or a study")
public record Reference(
        @Schema(description = "Title of the text", minLength = 1, maxLength = Reference.LONGEST_TITLE) @NotNull String title,

        @Schema(
                description = "Where it is found online",
                examples = "https://www.example.org/law",
                maxLength = Reference.LONGEST_URL)
        @Pattern(regexp = MarkupCheck.ADDRESS) @AllSeen
        @Nullable String url) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_URL = 2_000;
}
