package org.lanzarote.monitoring.platform.language;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in both official languages. */
@Embeddable
@Schema(description = "A text in both official languages of the Council of Europe")
public record BilingualText(
        @Schema(description = "The text in English") @NotBlank @Size(max = 4_000) @AllSeen
        String en,

        @Schema(description = "The text in French") @NotBlank @Size(max = 4_000) @AllSeen
        String fr) {

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }

    /** The same with other words in one language. */
    public BilingualText with(Language language, String words) {
        return language == Language.FR ? new BilingualText(en, words) : new BilingualText(words, fr);
    }

    /** The same with what the function makes of each. */
    public BilingualText each(UnaryOperator<String> made) {
        return new BilingualText(made.apply(en), made.apply(fr));
    }
}
