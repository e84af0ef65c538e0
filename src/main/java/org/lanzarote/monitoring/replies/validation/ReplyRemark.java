package org.lanzarote.monitoring.replies.validation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

        @Schema(description = "What is missing or wrong there, and what would be right")
        String detail) {

    boolean blocks() {
        return severity == RemarkSeverity.ERROR;
    }

    Violation violation() {
        return Violation.at(pointer, detail);
    }
}
