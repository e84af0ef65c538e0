package org.lanzarote.monitoring.replies.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Printable;

/** A submission of a reply with its answers, and what is otherwise in the one that is public now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmissionView(
        SubmissionRow submission,

        @Schema(
                description = "What differs in the submission that it is followed by, in the questionnaire's order;"
                        + " absent where none follows")
        @Nullable List<ChangedAnswer> changedSince,

        @Schema(description = "Every answer to a question that was shown, in the questionnaire's order")
        List<AnswerView> answers,

        @Schema(
                description =
                        "The answers of which the public does not get all, as everybody reads them: each ground stands where"
                                + " its passage stood. Absent for the public, and where the submission is not public")
        @Nullable List<AnswerView> publicVersions,

        @JsonIgnore @Schema(hidden = true) @Nullable SubmissionHead head)
        implements Printable {

    /** The same where the reply was asked for, whose last submission it is. */
    SubmissionView asReply() {
        var page = head == null ? null : new SubmissionHead(head.asked(), true);
        return new SubmissionView(submission, changedSince, answers, publicVersions, page);
    }
}
