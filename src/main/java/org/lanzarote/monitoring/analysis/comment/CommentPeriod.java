package org.lanzarote.monitoring.analysis.comment;

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
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.Round;

/** The time in which a Party comments on findings about itself, until the answers to its comments are released. */
@Entity
class CommentPeriod {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    @Enumerated(EnumType.STRING)
    CommentPeriodState state = CommentPeriodState.OPEN;

    /** The limit in force; it locks nothing. */
    Instant due;

    @Column(updatable = false)
    @Nullable String note;

    @Column(updatable = false)
    Instant openedAt;

    @Column(updatable = false)
    String openedBy;

    @Nullable Instant sentAt;

    @Nullable String sentBy;

    /** Whether it was sent after the limit that was in force then. */
    @Nullable Boolean late;

    @Nullable Instant releasedAt;

    @Nullable String releasedBy;

    /** When it was withdrawn, or closed by the adoption. */
    @Nullable Instant endedAt;

    @Nullable String endedBy;

    /** The reason for its withdrawal. */
    @Nullable String reason;

    protected CommentPeriod() {}

    CommentPeriod(Round round, Party party, OpenComments wish, String by, Instant now) {
        this.round = round;
        this.party = party;
        this.due = wish.until();
        this.note = wish.note();
        this.openedBy = by;
        this.openedAt = now;
    }

    void requireOpen() {
        require(CommentPeriodState.OPEN);
    }

    void requireSent() {
        require(CommentPeriodState.SENT);
    }

    /** Moves the limit to a later time. */
    CommentExtension extend(ExtendComments wish, int number, String by, Instant now) {
        requireOpen();
        wish.requireMoreThan(due, now);
        var extension = new CommentExtension(this, number, wish, by, now);
        due = wish.until();
        return extension;
    }

    /** Sends the comments; what comes after the limit is marked as late. */
    void send(String by, Instant now) {
        requireOpen();
        state = CommentPeriodState.SENT;
        sentAt = now;
        sentBy = by;
        late = now.isAfter(due);
    }

    void release(String by, Instant now) {
        requireSent();
        state = CommentPeriodState.RELEASED;
        releasedAt = now;
        releasedBy = by;
    }

    void withdraw(String why, String by, Instant now) {
        end(CommentPeriodState.WITHDRAWN, by, now);
        reason = why;
    }

    /** The report was adopted before anything was sent. */
    void close(String by, Instant now) {
        end(CommentPeriodState.CLOSED, by, now);
    }

    private void end(CommentPeriodState as, String by, Instant now) {
        requireOpen();
        state = as;
        endedAt = now;
        endedBy = by;
    }

    private void require(CommentPeriodState wanted) {
        if (state != wanted) {
            throw ProblemType.COMMENT_STATE.because(CommentMessage.COMMENT_PERIOD_STANDS.with(state));
        }
    }
}
