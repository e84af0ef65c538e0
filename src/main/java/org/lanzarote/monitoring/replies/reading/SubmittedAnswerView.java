package org.lanzarote.monitoring.replies.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Printable;

/** One answer in one submission, which is what a text cites, and whether it is another one in what is public now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmittedAnswerView(
        SubmissionRow submission,

        @Schema(
                description =
                        "What differs in the submission that it is followed by; absent where none follows, or nothing"
                                + " does")
        @Nullable ChangedAnswer changedSince,

        @Schema(description = "The answer as it was sealed, or published")
        AnswerView answer,

        @Schema(
                description =
                        "The answer as everybody reads it, where something of it is withheld: each ground stands where its"
                                + " passage stood. Absent for the public, and where it gets all or nothing")
        @Nullable AnswerView publicVersion,

        @JsonIgnore @Schema(hidden = true) AnsweredQuestion asked)
        implements Printable {}
