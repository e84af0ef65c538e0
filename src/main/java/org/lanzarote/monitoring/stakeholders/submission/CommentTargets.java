package org.lanzarote.monitoring.stakeholders.submission;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.publication.PublishedSubmission;

/** The possible subjects of comments: Parties on the roster, and what was published of their replies; no drafts. */
record CommentTargets(Map<String, Party> roster, Map<PublishedSubmission, Map<String, Question>> published) {

    void check(PartyComment comment, String pointer, Violations violations) {
        if (!roster.containsKey(comment.party())) {
            violations.add(pointer + "/party", StakeholderSubmissionMessage.PARTY_OFF_ROSTER.with(comment.party()));
            return;
        }
        var on = comment.on();
        if (on == null) {
            violations.require(
                    comment.question() == null,
                    pointer + "/submission",
                    StakeholderSubmissionMessage.NAME_SUBMISSION.with(comment.question()));
            return;
        }
        var answered = published.get(on);
        violations.require(
                answered != null,
                pointer + "/submission",
                StakeholderSubmissionMessage.NO_SUCH_PUBLICATION.with(on.submission(), on.party()));
        violations.require(
                answered == null || comment.question() == null || answered.containsKey(comment.question()),
                pointer + "/question",
                StakeholderSubmissionMessage.PUBLICATION_WITHOUT_ANSWER.with(
                        on.submission(), on.party(), comment.question()));
    }

    Party party(PartyComment comment) {
        return requireNonNull(roster.get(comment.party()));
    }

    /** The question of a comment, in the version of the questionnaire that the Party answered. */
    @Nullable Question question(PartyComment comment) {
        return comment.on() == null || comment.question() == null
                ? null
                : requireNonNull(published.get(comment.on())).get(comment.question());
    }
}
