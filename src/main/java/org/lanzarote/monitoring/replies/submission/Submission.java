package org.lanzarote.monitoring.replies.submission;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.reply.StandingAnswer;

/** A submission of a reply: its answers as they were submitted, which never change. */
@Entity
@Immutable
class Submission {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The name of the Party as it was on record at that time, which its receipt says for ever. */
    BilingualText partyName;

    /** The number of the submission within its reply. */
    int number;

    /** The version of the questionnaire that it answers, for ever. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    Instant submittedAt;
    String submittedBy;

    /** The name of the submitter at that time. */
    @Nullable String submittedByName;

    /** The day on which it came, if it came on paper and the Secretariat entered it. */
    @Nullable LocalDate paperReceivedOn;

    /** The canonical form and its digests; null for submissions from before receipts. */
    @Nullable String sealed;

    @Nullable String sha256;

    @Nullable String previousSha256;

    /** The reason for which it follows an earlier submission. */
    @Nullable String reason;
    /** The time limit in force at that time, and whether it was over; no later extension changes either. */
    Instant due;

    boolean late;

    /** How many of its answers were saved, and how many questions its version puts to the Party. */
    int answered;

    int questions;

    /** What it takes from the working copy, while it is made. */
    @Transient
    List<StandingAnswer> taken = List.of();

    protected Submission() {}

    /** Makes the next submission of a reply. */
    Submission(Reply reply, List<StandingAnswer> shown, int questions, String by, Instant now) {
        this.reply = reply;
        this.party = reply.party();
        this.partyName = party.name();
        this.number = reply.submissions() + 1;
        this.questionnaire = reply.questionnaire();
        this.paperReceivedOn = reply.paperReceivedOn();
        this.reason = reply.reopenedBecause();
        this.submittedBy = by;
        this.submittedAt = now;
        this.due = reply.due();
        this.late = now.isAfter(due);
        this.taken = shown;
        this.answered = (int) shown.stream()
                .filter(answer -> answer.savedAt() != null && !answer.given().isEmpty())
                .count();
        this.questions = questions;
    }

    /** Seals it, with the texts of its answers in further languages; nothing of it may change after that. */
    void seal(
            @Nullable String previous,
            Map<String, List<SealedTranslation>> translations,
            List<SealedFile> attachments) {
        previousSha256 = previous;
        var answers = taken.stream()
                .map(answer -> SealedAnswer.of(answer, translations.getOrDefault(answer.question(), List.of())))
                .toList();
        var bytes = new SealedForm(head(), answers, attachments).bytes();
        sealed = new String(bytes, StandardCharsets.UTF_8);
        sha256 = Digests.sha256(bytes);
    }

    /** The attachments that its answers name. */
    Set<UUID> attachments() {
        return taken.stream()
                .flatMap(answer -> answer.given().attachments().stream())
                .collect(toSet());
    }

    private SealedHead head() {
        return new SealedHead(
                reply.round().number(),
                reply.party().iso3(),
                number,
                questionnaire.number(),
                submittedAt,
                submittedBy,
                submittedByName,
                due,
                late,
                paperReceivedOn,
                reason,
                previousSha256);
    }
}
