package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.files.attachment.Attachments;
import org.lanzarote.monitoring.preparation.question.Audience;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.replies.publication.PublishedReplies;

/** Checks a draft against its round: the questionnaire, the roster, and what was published of the replies. */
@ApplicationScoped
public class DraftChecking {

    private final PublishedItems items;
    private final RoundRepository rounds;
    private final PublishedReplies replies;
    private final StakeholderTexts texts;
    private final Attachments attachments;

    DraftChecking(
            PublishedItems items,
            RoundRepository rounds,
            PublishedReplies replies,
            StakeholderTexts texts,
            Attachments attachments) {
        this.items = items;
        this.rounds = rounds;
        this.replies = replies;
        this.texts = texts;
        this.attachments = attachments;
    }

    /** The check of a new draft, which has no attachments yet. */
    DraftCheck ofNew(int round, Questionnaire questionnaire, DraftSubmission draft) {
        return check(round, questionnaire, draft, Set.of());
    }

    /** The check of a text that is to replace a draft. */
    DraftCheck ofRevision(int round, StakeholderSubmission kept, DraftSubmission draft) {
        return check(round, kept.questionnaire, draft, attachments.nameable(kept.id, draft.attachments()));
    }

    /** The check of the saved draft, with pointers into what its organisation reads. */
    DraftCheck ofKept(int round, StakeholderSubmission kept) {
        return ofRevision(round, kept, draft(kept));
    }

    /** The saved submission in the form of a draft. */
    DraftSubmission draft(StakeholderSubmission kept) {
        var comments = texts.comments(kept.id).stream()
                .map(PartyCommentView::asWritten)
                .toList();
        return new DraftSubmission(kept.kind, kept.language, texts.answers(kept.id), comments);
    }

    /** Whether the saved draft names the attachment, which then stays. */
    public boolean names(StakeholderSubmission kept, UUID attachment) {
        return draft(kept).attachments().contains(attachment);
    }

    private DraftCheck check(int round, Questionnaire questionnaire, DraftSubmission draft, Set<UUID> files) {
        var targets = new CommentTargets(
                rounds.rosterParties(round, draft.parties()),
                replies.of(round, draft.parties(), draft.questionsCommentedOn()));
        return new DraftCheck(draft, items.of(questionnaire, Audience.STAKEHOLDER), targets, files);
    }
}
