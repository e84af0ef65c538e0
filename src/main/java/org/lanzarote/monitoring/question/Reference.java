package org.lanzarote.monitoring.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text that an answer refers to, such as a law or a study. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TextReference", description = "A text that an answer refers to, such as a law or a study")
public record Reference(
        @Schema(description = "How the text is called") @NotBlank @Size(max = 500) String title,

        @Schema(description = "Where it is found online", examples = "https://www.example.org/law")
        @Pattern(regexp = Reference.ADDRESS) @Size(max = 2_000) @Nullable String url) {

    static final String ADDRESS = "https?://[^\\s<>\"]+";
}
