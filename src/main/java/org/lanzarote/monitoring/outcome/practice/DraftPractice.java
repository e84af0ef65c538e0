package org.lanzarote.monitoring.outcome.practice;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.report.Parties;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A promising practice as it is drafted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftPractice(
        @Schema(description = "Numeral of its chapter", examples = "IX") @NotBlank String chapter,

        @Schema(description = "Place among the practices of the chapter") @Min(1) int place,

        @Schema(description = "ISO 3166-1 alpha-3 codes of the Parties whose practice it is")
        @NotNull @Size(min = 1, max = 200) List<@NotBlank String> parties,

        @Schema(description = "The practice. Slot: {party}") @NotNull @Valid TextWithCitations text,

        @Schema(
                description =
                        "The practice of the adopted report whose place it takes in the factsheets; absent of a new"
                                + " one, and while the report is drafted")
        @Nullable UUID continues) {

    /** Reports what is wrong with it in this report. */
    public void check(ReportScope scope, String pointer, Violations violations) {
        scope.checkPlace(chapter, null, pointer + "/chapter", "", violations);
        Parties.check(parties, scope.roster(), pointer + "/parties", violations);
        violations.require(
                continues == null || !scope.report().status().isDraft(),
                pointer + "/continues",
                PracticeMessage.CONTINUES_NONE.with(continues));
    }

    CitedWording wording() {
        return CitedWording.of(text, Practice.SLOTS, "/text");
    }
}
