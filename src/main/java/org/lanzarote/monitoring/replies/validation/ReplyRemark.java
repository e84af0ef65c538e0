package org.lanzarote.monitoring.replies.validation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;

/** A remark on a reply: something missing or wrong before it is submitted. */
record ReplyRemark(
        @Schema(
                description = "JSON pointer (RFC 6901) into the document that getAnswers gives",
                examples = "/answers/9.1/text")
        String pointer,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        RemarkSeverity severity,

        @Schema(description = "What kind of remark it is; stays when the words change", examples = "QUESTION_OPEN")
        String code,

        @Schema(description = "What is missing or wrong there, and what would be right")
        String detail,

        @JsonIgnore Told told) {

    ReplyRemark(String pointer, String question, RemarkSeverity severity, Told told) {
        this(pointer, question, severity, told.code(), told.english(), told);
    }

    ReplyRemark in(Language language) {
        return new ReplyRemark(pointer, question, severity, code, told.words(language), told);
    }

    boolean blocks() {
        return severity == RemarkSeverity.ERROR;
    }

    Violation violation() {
        return Violation.at(pointer, told);
    }
}
