package org.lanzarote.monitoring.stakeholders.submission;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.replies.validation.RemarkSeverity;

/** The result of checking a stakeholder's draft as for a submission. */
@Schema(name = "StakeholderValidation", description = "Result of checking a stakeholder's draft as for a submission")
record SubmissionValidation(
        @Schema(description = "Tag of the draft that was checked: submit it with this")
        String tag,

        @Schema(description = "Whether no ERROR prevents its submission")
        boolean submittable,

        @Schema(description = "All that is missing or wrong: errors first, then warnings")
        List<StakeholderRemark> remarks) {

    static SubmissionValidation of(
            int version, DraftCheck check, List<PartyCommentView> comments, List<Violation> names, Language told) {
        var errors = Stream.concat(StakeholderRemark.errors(check.misfits()), StakeholderRemark.errors(check.lacks()))
                .toList();
        var newer = IntStream.range(0, comments.size())
                .filter(place -> comments.get(place).newerSubmission() != null)
                .mapToObj(place -> StakeholderRemark.newer(place, comments.get(place)));
        var named = names.stream().map(violation -> StakeholderRemark.at(violation, RemarkSeverity.WARNING));
        var warnings = Stream.concat(Stream.concat(named, check.open().map(StakeholderRemark::open)), newer);
        return new SubmissionValidation(
                EntityTag.of(version).header(),
                errors.isEmpty(),
                Stream.concat(errors.stream(), warnings)
                        .map(remark -> remark.in(told))
                        .toList());
    }
}
