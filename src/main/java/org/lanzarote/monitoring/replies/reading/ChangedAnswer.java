package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells that an answer is another one in the submission that is public now. */
record ChangedAnswer(
        @Schema(description = "Number of the question") String question,

        @Schema(description = "ADDED, REMOVED: only the later submission, or only this one holds it. CHANGED: both do")
        AnswerChangeKind kind,

        @Schema(description = "Names of the fields that differ; diffSubmissions tells how", examples = "[\"text\"]")
        List<String> fields) {

    static ChangedAnswer of(AnswerChange change) {
        return new ChangedAnswer(change.question(), change.kind(), change.fields());
    }
}
