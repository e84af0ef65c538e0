package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.validation.RemarkSeverity;

/** A remark on a stakeholder's draft: something missing or wrong before it is submitted. */
record StakeholderRemark(
        @Schema(
                description = "JSON pointer (RFC 6901) into the document that getStakeholderSubmission gives",
                examples = "/answers/0/text")
        String pointer,

        RemarkSeverity severity,

        @Schema(description = "What is missing or wrong there, and what would be right")
        String detail) {

    static Stream<StakeholderRemark> errors(List<Violation> found) {
        return found.stream().map(violation -> at(violation, RemarkSeverity.ERROR));
    }

    static StakeholderRemark at(Violation found, RemarkSeverity severity) {
        return new StakeholderRemark(requireNonNullElse(found.pointer(), ""), severity, found.detail());
    }

    static StakeholderRemark open(Item item) {
        return new StakeholderRemark(
                "/answers", RemarkSeverity.WARNING, "Question " + item.number() + " is open, and may stay so");
    }

    /** The remark that a comment is on a submission that a later published one has followed. */
    static StakeholderRemark newer(int place, PartyCommentView comment) {
        return new StakeholderRemark(
                "/comments/" + place + "/submission",
                RemarkSeverity.WARNING,
                "Submission " + comment.newerSubmission() + " of " + comment.party() + " was published since");
    }
}
