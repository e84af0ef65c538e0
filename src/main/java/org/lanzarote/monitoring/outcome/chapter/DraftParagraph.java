package org.lanzarote.monitoring.outcome.chapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.SelfCitation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A numbered paragraph as it is drafted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftParagraph(
        @Schema(description = "Number in the whole report; gaps are allowed", examples = "53") @Min(1) @Max(9_999) int number,

        @Schema(description = "Numeral of its chapter", examples = "II") @NotBlank String chapter,

        @Schema(description = "Key of the heading it stands under; absent for none") @Nullable String heading,

        @NotNull @Valid TextWithCitations text) {

    /** Reports what is wrong with it in this report. */
    public void check(ReportScope scope, String pointer, Violations violations) {
        scope.checkPlace(chapter, heading, pointer + "/chapter", pointer + "/heading", violations);
        SelfCitation.check(text, CitationKind.PARAGRAPH, "" + number, pointer + "/text", violations);
    }

    CitedWording wording() {
        return CitedWording.of(text, Set.of(), "/text");
    }
}
