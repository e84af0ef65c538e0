package org.lanzarote.monitoring.replies.workbook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/** An answer of a form that was not loaded, and why. */
@Schema(description = "An answer of a form that was not loaded, and why")
record SkippedAnswer(
        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(description = "The cell where the reason stands", examples = "Reply!F14")
        String cell,

        @Schema(description = "What kind of mistake it is; stays when the words change", examples = "NUMBER_EXPECTED")
        String code,

        @Schema(description = "What is wrong there") String detail,

        @JsonIgnore Told told) {

    static SkippedAnswer of(ReadAnswer answer, Violation inCell) {
        var cell = inCell.cell() == null ? answer.mainCell().toString() : inCell.cell();
        return new SkippedAnswer(answer.place().item().number(), cell, inCell.told());
    }

    private SkippedAnswer(String question, String cell, Told told) {
        this(question, cell, told.code(), told.english(), told);
    }

    SkippedAnswer in(Language language) {
        return new SkippedAnswer(question, cell, code, told.words(language), told);
    }

    Violation violation() {
        return Violation.in(cell, WorkbookMessage.OF_QUESTION.with(question, told));
    }
}
