package org.lanzarote.monitoring.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lanzarote.monitoring.question.Audience;
import org.lanzarote.monitoring.questionnaire.PublishedItems;
import org.lanzarote.monitoring.questionnaire.Questionnaire;
import org.lanzarote.monitoring.reply.PublishedReplies;
import org.lanzarote.monitoring.round.RoundRepository;

/** Holds a draft against its round: the questionnaire, the roster, and what was published of the replies. */
@ApplicationScoped
class DraftChecking {

    private final PublishedItems items;
    private final RoundRepository rounds;
    private final PublishedReplies replies;
    private final StakeholderQueries queries;

    DraftChecking(PublishedItems items, RoundRepository rounds, PublishedReplies replies, StakeholderQueries queries) {
        this.items = items;
        this.rounds = rounds;
        this.replies = replies;
        this.queries = queries;
    }

    /** Of what is about to be kept. */
    DraftCheck of(int round, Questionnaire questionnaire, DraftSubmission draft) {
        var targets = new CommentTargets(
                rounds.rosterParties(round, draft.parties()),
                replies.of(round, draft.parties(), draft.questionsCommentedOn()));
        return new DraftCheck(draft, items.of(questionnaire, Audience.STAKEHOLDER), targets, Set.of());
    }

    /** Of what is kept, at pointers into what its organisation reads. */
    DraftCheck of(int round, StakeholderSubmission kept) {
        var comments = queries.comments(kept.id).stream()
                .map(PartyCommentView::asWritten)
                .toList();
        return of(
                round,
                kept.questionnaire,
                new DraftSubmission(kept.kind, kept.language, queries.answers(kept.id), comments));
    }
}
