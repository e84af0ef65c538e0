package org.lanzarote.monitoring.outcome.citing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.CitingKind;
import org.lanzarote.monitoring.platform.citation.CitingRecord;

/** A record that cites an answer as it was submitted. */
@Schema(description = "A record that cites the answer")
record AnswerCitation(
        @Schema(description = "Number of the submission in which the answer is cited")
        int submission,

        @Schema(description = "What cites it") CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(description = "Whether the text is public already")
        boolean published) {

    AnswerCitation(int submission, CitingRecord citing) {
        this(submission, citing.kind(), citing.key(), citing.published());
    }
}
