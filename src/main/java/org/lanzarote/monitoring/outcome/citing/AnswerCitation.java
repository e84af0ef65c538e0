package org.lanzarote.monitoring.outcome.citing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.citing.CitingRecord;

/** A record that cites an answer as it was submitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A record that cites the answer")
record AnswerCitation(
        @Schema(description = "Number of the submission in which the answer is cited")
        int submission,

        @Schema(description = "When that was submitted; absent where you cannot read it") @Nullable Instant submittedAt,

        @Schema(
                description = "Address of the answer in that submission; absent where you cannot read it",
                examples = "/rounds/2/replies/RUS/submissions/2/answers/9.1")
        @Nullable String link,

        @Schema(description = "What cites it") CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(description = "Whether everybody reads it in words that cite the answer; else a draft has them")
        boolean published) {

    AnswerCitation(CitedAnswer cited, CitingRecord citing, boolean published) {
        this(cited.submission(), cited.submittedAt(), cited.link(), citing.kind(), citing.key(), published);
    }
}
