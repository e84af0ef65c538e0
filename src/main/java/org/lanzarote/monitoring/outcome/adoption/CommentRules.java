package org.lanzarote.monitoring.outcome.adoption;

import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** The rules on what Parties say to findings: each comment is answered before the adoption, which ends what is open. */
final class CommentRules {

    private CommentRules() {}

    static Stream<ReportRemark> remarks(ReportFacts facts) {
        return Stream.concat(
                facts.commenting().stream()
                        .map(open -> new ReportRemark(
                                CheckRule.COMMENTS_OPEN,
                                CitingKind.REPORT,
                                open.report(),
                                "",
                                AdoptionMessage.COMMENTS_OPEN.with(open.party(), open.due()))),
                facts.unanswered().stream()
                        .map(comment -> new ReportRemark(
                                CheckRule.COMMENT_UNANSWERED,
                                CitingKind.FINDING,
                                comment.finding().toString(),
                                "",
                                AdoptionMessage.COMMENT_WITHOUT_ANSWER.with(comment.party(), comment.question()))));
    }
}
