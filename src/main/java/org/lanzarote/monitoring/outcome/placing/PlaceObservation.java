package org.lanzarote.monitoring.outcome.placing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.MarkupCheck;
import org.lanzarote.monitoring.platform.text.Slot;

/** Puts a finding into the chapter that its question feeds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceObservation(
        @Schema(description = "Numeral of the chapter; absent for the one where it stands, or that its question feeds")
        @Nullable String chapter,

        @Schema(description = "Place in the order of the chapter's observations and statements") @Min(1) int place,

        @Schema(description = "Key of the heading it stands under; absent for none") @Nullable String heading,

        @Schema(description = "Common beginning of this and its neighbours, printed once. Slot: {party}")
        @Size(max = 2_000) @Nullable String lead) {

    /** The chapter that is named, or else this one. */
    public String chapterOr(String other) {
        return chapter == null ? other : chapter;
    }

    /** Reports what is wrong with the place of a finding that is to stand in this chapter. */
    public void check(ReportScope scope, String chapter, String chapterPointer, String pointer, Violations violations) {
        scope.checkPlace(chapter, heading, chapterPointer, pointer + "/heading", violations);
        if (lead != null) {
            Marks.refuse(lead, pointer + "/lead", violations);
            Slot.check(lead, Finding.SLOTS, pointer + "/lead", violations);
            new MarkupCheck(violations).check(lead, pointer + "/lead");
        }
    }
}
