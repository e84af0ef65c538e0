package org.lanzarote.monitoring.children.screening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Confirms that a piece of a text, which the screen asks about, names nobody. */
@Schema(description = "Confirms that a piece of the text, which the service asked about, names nobody")
public record NamesNobody(
        @Schema(description = "Where the piece begins, as the violation says")
        int start,

        @Schema(description = "Where it ends, as the violation says")
        int end,

        @Schema(description = "Its words, exactly as they stand in the text", examples = "Rose")
        @NotNull @Size(max = 2_000) String words) {

    boolean confirms(Mark mark, String text) {
        return start == mark.start()
                && end == mark.end()
                && text.substring(start, end).equals(words);
    }

    /** Hides the child's words from logs. */
    @Override
    public String toString() {
        return "words that name nobody";
    }
}
