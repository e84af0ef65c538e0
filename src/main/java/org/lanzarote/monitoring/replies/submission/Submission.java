package org.lanzarote.monitoring.replies.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.replies.reply.Reply;

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
    String submittedByName;

    /** The day on which it came, if it came on paper and the Secretariat entered it. */
    @Nullable LocalDate paperReceivedOn;

    /** The canonical form and its digest. */
    String sealed;

    String sha256;

    /** The digest of the submission before; null on the first. */
    @Nullable String previousSha256;

    /** The reason for which it follows an earlier submission. */
    @Nullable String reason;

    /** The time limit in force at that time, and whether it was over; no later extension changes either. */
    Instant due;

    boolean late;

    /** How many of its answers were saved, and how many questions its version puts to the Party. */
    int answered;

    int questions;

    protected Submission() {}

    /** Seals a reply, with the texts of its answers in further languages; nothing of it may change after that. */
    Submission(CheckedReply checked, SealedForm form) {
        var head = form.head();
        this.reply = checked.reply();
        this.party = reply.party();
        this.partyName = party.name();
        this.number = head.submission();
        this.questionnaire = reply.questionnaire();
        this.paperReceivedOn = head.paperReceivedOn();
        this.reason = head.reason();
        this.submittedBy = head.account();
        this.submittedByName = head.name();
        this.submittedAt = head.submittedAt();
        this.due = head.due();
        this.late = head.late();
        this.previousSha256 = head.previousSha256();
        this.answered = checked.answered();
        this.questions = checked.questions();
        var bytes = form.bytes();
        this.sealed = new String(bytes, UTF_8);
        this.sha256 = Digests.sha256(bytes);
    }
}
