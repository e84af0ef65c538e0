package org.lanzarote.monitoring.replies.workbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.Violation;

/** An answer of a form that was not loaded, and why. */
@Schema(description = "An answer of a form that was not loaded, and why")
record SkippedAnswer(
        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "The cell where the reason stands", examples = "Reply!F14")
        String cell,

        @Schema(description = "What is wrong there") String detail) {

    static SkippedAnswer of(ReadAnswer answer, Violation inCell) {
        var cell = inCell.cell() == null ? answer.mainCell().toString() : inCell.cell();
        return new SkippedAnswer(answer.place().item().number(), cell, inCell.detail());
    }

    Violation violation() {
        return Violation.in(cell, "Question " + question + ": " + detail);
    }
}
