package org.lanzarote.monitoring.replies.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.people.account.Delegates;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.replies.translation.ReplyTranslations;

/**
 * Seals a submission, with its texts in further languages, its attachments, and the digest of the one before; after that
 * nobody works on the reply.
 */
@ApplicationScoped
public class SubmissionSealing {

    private final SubmissionRepository submissions;
    private final ReplyTranslations translations;
    private final SealedFiles files;
    private final Delegates accounts;
    private final Event<ReplySubmitted> submitted;
    private final Events events;

    SubmissionSealing(
            SubmissionRepository submissions,
            ReplyTranslations translations,
            SealedFiles files,
            Delegates accounts,
            Event<ReplySubmitted> submitted,
            Events events) {
        this.events = events;
        this.submitted = submitted;
        this.submissions = submissions;
        this.translations = translations;
        this.files = files;
        this.accounts = accounts;
    }

    public void seal(CheckedReply checked) {
        var reply = checked.reply();
        var name = accounts.names(List.of(checked.by())).getOrDefault(checked.by(), checked.by());
        var translated = translations.of(reply);
        var attached = files.named(reply.id(), checked.attachments());
        var previous = submissions.digest(reply, checked.number() - 1).orElse(null);
        var submission = new Submission(checked, checked.form(name, previous, translated, attached));
        submissions.keep(submission, checked.shown(), translated);
        files.seal(submission.id, attached);
        reply.submit(submission.submittedAt);
        submitted.fire(new ReplySubmitted(reply));
        tell(submission);
    }

    private void tell(Submission submission) {
        int round = submission.reply.round().number();
        var party = submission.reply.party().iso3();
        events.happened(Happened.to(
                        Readers.ofParty(party),
                        EventType.REPLY_SUBMITTED,
                        "/rounds/%d/replies/%s".formatted(round, party))
                .inRound(round)
                .with("party", party)
                .with("submission", submission.number));
    }
}
