package org.lanzarote.monitoring.outcome.tabling;

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
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** A draft of a report that delegations may amend until a time. */
@Entity
public class TabledDraft {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Report report;

    @Column(updatable = false)
    int number;

    @Column(updatable = false)
    String title;

    @Enumerated(EnumType.STRING)
    TabledDraftState state = TabledDraftState.OPEN;

    /** The time until which amendments are taken. */
    Instant closesAt;

    @Column(updatable = false)
    Instant tabledAt;

    @Column(updatable = false)
    String tabledBy;

    @Nullable Instant closedAt;

    @Nullable String closedBy;

    protected TabledDraft() {}

    TabledDraft(Report report, int number, TableDraft wish, String by, Instant now) {
        this.report = report;
        this.number = number;
        this.title = wish.title();
        this.closesAt = wish.closesAt();
        this.tabledBy = by;
        this.tabledAt = now;
    }

    /** Moves the time until which amendments are taken, which may be over already. */
    ClosingMove move(MoveClosing wish, int moves, String by, Instant now) {
        require(TabledDraftState.OPEN);
        wish.check(closesAt, now);
        var move = new ClosingMove(this, moves + 1, wish, by, now);
        closesAt = wish.closesAt();
        return move;
    }

    void close(String by, Instant now) {
        require(TabledDraftState.OPEN);
        state = TabledDraftState.CLOSED;
        closedBy = by;
        closedAt = now;
    }

    /** Another draft takes its place. */
    void supersede(String by, Instant now) {
        if (state == TabledDraftState.OPEN) {
            close(by, now);
        }
        state = TabledDraftState.SUPERSEDED;
    }

    /** Refuses an amendment to what was superseded, or after the closing. */
    public void requireTaking(Instant now) {
        if (state == TabledDraftState.SUPERSEDED) {
            throw ProblemType.DRAFT_SUPERSEDED.because(TablingMessage.DRAFT_SUPERSEDED_BY.with(number));
        }
        if (!takes(state, closesAt, now)) {
            throw ProblemType.AMENDMENTS_CLOSED.because(
                    TablingMessage.DRAFT_CLOSED_AT.with(number, closedAt == null ? closesAt : closedAt));
        }
    }

    /** Refuses a decision while amendments may still be revised. */
    public void requireClosed(Instant now) {
        if (takes(state, closesAt, now)) {
            throw ProblemType.AMENDMENTS_TAKEN_YET.because(TablingMessage.DRAFT_TAKES_UNTIL.with(number, closesAt));
        }
    }

    /** Whether amendments are taken at that time. */
    public static boolean takes(TabledDraftState state, Instant closesAt, Instant now) {
        return state == TabledDraftState.OPEN && now.isBefore(closesAt);
    }

    EntityTag tag() {
        return EntityTag.of(version);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Report report() {
        return report;
    }

    private void require(TabledDraftState wanted) {
        if (state != wanted) {
            throw ProblemType.DRAFT_STATE.because(TablingMessage.DRAFT_STANDS.with(number, state));
        }
    }
}
