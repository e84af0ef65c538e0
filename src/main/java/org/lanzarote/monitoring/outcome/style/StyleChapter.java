package org.lanzarote.monitoring.outcome.style;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWords;

/** How factsheets are to head the parts of a chapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StyleChapter(
        @Schema(
                description = "What the chapter is about, as a sentence goes on with it after 'on' or 'sur': 'the legal"
                        + " framework', 'le cadre juridique'. Absent where the title says it")
        @Valid @HeadingWords
        @Nullable BilingualText subject,

        @Schema(description = "Headings of this chapter; one that is left out is worded as in the whole round")
        @Valid @Nullable HeadingTemplates headings) {

    HeadingTemplates headingsOrNone() {
        return requireNonNullElse(headings, HeadingTemplates.NONE);
    }

    void check(String pointer, Violations violations) {
        headingsOrNone().check(pointer + "/headings", violations);
    }
}
