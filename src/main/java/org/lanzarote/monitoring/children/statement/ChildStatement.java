package org.lanzarote.monitoring.children.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.ChildContribution;
import org.lanzarote.monitoring.children.session.ReportStatement;
import org.lanzarote.monitoring.children.session.StatementMedium;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** A statement of a child in a session: stored encrypted, until it is erased. */
@Entity
public class ChildStatement {

    /** The id, given before it is stored because the text is encrypted for it. */
    @Id
    UUID id;

    @Version
    int version;

    int roundNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ChildContribution contribution;

    @Nullable String question;

    /** The chapter that the question feeds, or that the statement is about as a whole. */
    String chapter;

    @Enumerated(EnumType.STRING)
    StatementMedium medium;

    @Enumerated(EnumType.STRING)
    StatementState state = StatementState.REPORTED;

    @Enumerated(EnumType.STRING)
    @Nullable SetAsideGround ground;

    /** Whether it is in the safeguarding officer's queue, and hidden from everybody else. */
    boolean disclosed;

    /** The encrypted text; empty once it is erased. */
    byte[] sealed;

    String reportedBy;
    Instant reportedAt;

    @Nullable Instant decidedAt;

    @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable WithdrawalAsker withdrawnFor;

    protected ChildStatement() {}

    public ChildStatement(
            UUID id, ChildContribution session, Topic topic, ReportStatement report, byte[] sealed, Instant now) {
        this.id = id;
        this.contribution = session;
        this.roundNumber = session.round().number();
        this.question = topic.question();
        this.chapter = topic.chapter();
        this.medium = report.medium();
        this.sealed = sealed;
        this.reportedBy = session.reportedBy();
        this.reportedAt = now;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public int roundNumber() {
        return roundNumber;
    }

    public boolean isDisclosed() {
        return disclosed;
    }

    /** Whether its text is kept. */
    public boolean isKept() {
        return state.isKept();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public void confirm(Instant now) {
        decide(StatementState.CONFIRMED, null, now);
    }

    public void setAside(SetAsideGround why, Instant now) {
        decide(StatementState.SET_ASIDE, why, now);
    }

    /** Hides it from everybody but the safeguarding officer. */
    public void disclose() {
        requireKept();
        disclosed = true;
    }

    /** Shows it again, since it was no disclosure. */
    public void giveBack() {
        disclosed = false;
    }

    /** Withdraws it on behalf of the child; it is erased now, or when a disclosure has been handled. */
    public void withdraw(WithdrawalAsker asker, Instant now) {
        if (withdrawnAt != null) {
            throw ProblemType.STATEMENT_ERASED.because(ChildStatementMessage.WITHDRAWN_AT.with(withdrawnAt));
        }
        requireKept();
        withdrawnFor = asker;
        withdrawnAt = now;
    }

    /** Erases the text; only the record that there was one is left. */
    public void erase() {
        state = withdrawnAt == null ? StatementState.ERASED : StatementState.WITHDRAWN;
        ground = null;
        sealed = new byte[0];
    }

    private void decide(StatementState as, @Nullable SetAsideGround why, Instant now) {
        requireKept();
        state = as;
        ground = why;
        decidedAt = now;
    }

    private void requireKept() {
        if (!state.isKept()) {
            throw ProblemType.STATEMENT_ERASED.because(ChildStatementMessage.STATEMENT_STANDS.with(state));
        }
    }
}
