package org.lanzarote.monitoring.outcome.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.TextDiff;
import org.lanzarote.monitoring.platform.citation.TextWithCitations;

/** A text of a report and its translation, with all footnotes of both. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TextTranslationView(
        TextTranslationItem item,

        @Schema(description = "The text, with its footnotes") TextWithCitations original,

        @Schema(
                description =
                        "The translation with the footnotes that it words itself, as it is saved; absent where there is none")
        @Nullable TextWithCitations translation,

        @Schema(
                description =
                        "What changed in the text since the wording that the translation translates; absent where it translates"
                                + " the present one, or one that is not known")
        @Nullable TextDiff changed) {}
