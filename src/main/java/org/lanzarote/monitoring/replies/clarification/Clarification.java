package org.lanzarote.monitoring.replies.clarification;

import static org.lanzarote.monitoring.platform.problem.ProblemType.CLARIFICATION_CLOSED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.CLARIFICATION_FULL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.replies.reply.Reply;

/**
 * A clarification that the Secretariat asks for on one answer of a submitted reply, until it is settled or withdrawn.
 */
@Entity
class Clarification {

    /** The most messages of one clarification; after that, a new one is needed. */
    static final int MOST_MESSAGES = 100;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    /** The number of the submission that is asked about. */
    @Column(updatable = false)
    int submission;

    /** The number of the question. */
    @Column(updatable = false)
    String question;

    @Enumerated(EnumType.STRING)
    ClarificationState state = ClarificationState.ASKED;

    @Column(updatable = false)
    @Nullable LocalDate dueOn;

    int messages;

    @Column(updatable = false)
    Instant askedAt;

    Instant lastMessageAt;

    @Nullable Instant closedAt;

    @Nullable String closedBy;

    /** The reason for its withdrawal. */
    @Nullable String reason;

    protected Clarification() {}

    Clarification(Reply reply, int submission, String question, @Nullable LocalDate dueOn, Instant now) {
        this.reply = reply;
        this.round = reply.round();
        this.party = reply.party();
        this.submission = submission;
        this.question = question;
        this.dueOn = dueOn;
        this.askedAt = now;
        this.lastMessageAt = now;
    }

    /** Adds a message; the clarification then waits for the other side. */
    ClarificationMessage say(ClarificationSide side, String text, String by, Instant now) {
        requireOpen();
        if (isFull(messages)) {
            throw CLARIFICATION_FULL.because(ClarifyingMessage.MESSAGES_FULL.with(MOST_MESSAGES));
        }
        messages++;
        lastMessageAt = now;
        state = side == ClarificationSide.PARTY ? ClarificationState.ANSWERED : ClarificationState.ASKED;
        return new ClarificationMessage(this, messages, side, text, by, now);
    }

    static boolean isFull(int messages) {
        return messages == MOST_MESSAGES;
    }

    /** Settles it: the answer here, or a later submission, made the matter clear. */
    void settle(String by, Instant now) {
        close(ClarificationState.SETTLED, by, now);
    }

    void withdraw(String why, String by, Instant now) {
        close(ClarificationState.WITHDRAWN, by, now);
        reason = why;
    }

    private void close(ClarificationState as, String by, Instant now) {
        requireOpen();
        state = as;
        closedAt = now;
        closedBy = by;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw CLARIFICATION_CLOSED.because(ClarifyingMessage.CLARIFICATION_STANDS.with(state, closedAt));
        }
    }
}
