package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
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

        @Schema(description = "What kind of remark it is; stays when the words change", examples = "OPEN_QUESTION")
        String code,

        @Schema(description = "What is missing or wrong there, and what would be right")
        String detail,

        @JsonIgnore Told told) {

    StakeholderRemark(String pointer, RemarkSeverity severity, Told told) {
        this(pointer, severity, told.code(), told.english(), told);
    }

    StakeholderRemark in(Language language) {
        return new StakeholderRemark(pointer, severity, code, told.words(language), told);
    }

    static Stream<StakeholderRemark> errors(List<Violation> found) {
        return found.stream().map(violation -> at(violation, RemarkSeverity.ERROR));
    }

    static StakeholderRemark at(Violation found, RemarkSeverity severity) {
        return new StakeholderRemark(requireNonNullElse(found.pointer(), ""), severity, found.told());
    }

    static StakeholderRemark open(Item item) {
        return new StakeholderRemark(
                "/answers", RemarkSeverity.WARNING, StakeholderSubmissionMessage.OPEN_QUESTION.with(item.number()));
    }

    /** The remark that a comment is on a submission that a later published one has followed. */
    static StakeholderRemark newer(int place, PartyCommentView comment) {
        return new StakeholderRemark(
                "/comments/" + place + "/submission",
                RemarkSeverity.WARNING,
                StakeholderSubmissionMessage.PUBLISHED_SINCE.with(comment.newerSubmission(), comment.party()));
    }
}
