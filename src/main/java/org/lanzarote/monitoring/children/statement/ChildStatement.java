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
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** What a child said in a session: encrypted, until it is erased. */
@Entity
class ChildStatement {

    /** Given before it is stored, because its text is sealed under it. */
    @Id
    UUID id;

    @Version
    int version;

    int roundNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    ChildContribution contribution;

    @Nullable String question;

    /** Of the question, or the one it is about as a whole. */
    String chapter;

    @Enumerated(EnumType.STRING)
    StatementMedium medium;

    @Enumerated(EnumType.STRING)
    StatementState state = StatementState.REPORTED;

    @Enumerated(EnumType.STRING)
    @Nullable SetAsideGround ground;

    /** Whether it is in the safeguarding officer's queue, and nowhere else. */
    boolean disclosed;

    /** Empty once it is erased. */
    byte[] sealed;

    String reportedBy;
    Instant reportedAt;

    @Nullable Instant decidedAt;

    @Nullable Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable WithdrawalAsker withdrawnFor;

    protected ChildStatement() {}

    ChildStatement(
            UUID id, ChildContribution session, Topic topic, ReportStatement report, byte[] sealed, Instant now) {
        this.id = id;
        this.contribution = session;
        this.roundNumber = session.round.number();
        this.question = topic.question();
        this.chapter = topic.chapter();
        this.medium = report.medium();
        this.sealed = sealed;
        this.reportedBy = session.reportedBy;
        this.reportedAt = now;
    }

    void confirm(Instant now) {
        decide(StatementState.CONFIRMED, null, now);
    }

    void setAside(SetAsideGround why, Instant now) {
        decide(StatementState.SET_ASIDE, why, now);
    }

    /** It leaves everybody but the safeguarding officer. */
    void disclose() {
        requireKept();
        disclosed = true;
    }

    /** It was no disclosure, and is a statement like others again. */
    void giveBack() {
        disclosed = false;
    }

    /** On behalf of the child; it is erased now, or when a disclosure has been handled. */
    void withdraw(WithdrawalAsker asker, Instant now) {
        if (withdrawnAt != null) {
            throw ProblemType.STATEMENT_ERASED.because("It was withdrawn at " + withdrawnAt);
        }
        requireKept();
        withdrawnFor = asker;
        withdrawnAt = now;
    }

    /** Nothing is left of it but that it was there. */
    void erase() {
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
            throw ProblemType.STATEMENT_ERASED.because("The statement is " + state);
        }
    }
}
