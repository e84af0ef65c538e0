package org.lanzarote.monitoring.outcome.amendment;

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
import org.lanzarote.monitoring.outcome.tabling.TabledDraft;
import org.lanzarote.monitoring.outcome.tabling.TabledText;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** An amendment that a delegation proposes to a text of a tabled draft. */
@Entity
class Amendment {

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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    TabledDraft draft;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    TabledText text;

    int draftNumber;
    int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    AmendmentKind kind;

    /** What is to stand there; null where the text is to go. */
    @Nullable String wording;

    String justification;
    int revision = 1;
    int steps;

    @Column(updatable = false)
    Instant proposedAt;

    @Enumerated(EnumType.STRING)
    AmendmentState state = AmendmentState.OPEN;

    /** The text that was settled on, where it was accepted in part. */
    @Nullable String settled;

    @Nullable String because;

    @Nullable Instant decidedAt;

    @Nullable String decidedBy;

    @Nullable String decidedOver;

    @Nullable Instant mergedAt;

    @Nullable String mergedBy;

    /** The revision of the report's text that it is in. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable CitedText mergedText;

    protected Amendment() {}

    Amendment(TabledText text, int number, Party party, ProposeAmendment wish, Instant now) {
        place(text);
        this.report = draft.report();
        this.number = number;
        this.party = party;
        this.kind = wish.kind();
        this.wording = wish.wording();
        this.justification = wish.justification();
        this.proposedAt = now;
    }

    void revise(@Nullable String words, String why, Instant now) {
        requireOpen();
        draft.requireTaking(now);
        wording = words;
        justification = why;
        revision++;
    }

    void withdraw(String why, String by, Instant now) {
        requireOpen();
        decided(AmendmentState.WITHDRAWN, why, by, now);
    }

    void decide(DecideAmendment wish, @Nullable PresentWords over, String by, Instant now) {
        draft.requireClosed(now);
        if (mergedAt != null || state == AmendmentState.WITHDRAWN) {
            throw ProblemType.AMENDMENT_STATE.because(
                    mergedAt == null
                            ? AmendmentMessage.AMENDMENT_STANDS.with(number, state)
                            : AmendmentMessage.AMENDMENT_MERGED.with(number));
        }
        settled = wish.text();
        decidedOver = over == null ? null : over.state();
        decided(wish.disposition().state, wish.because(), by, now);
    }

    void carryOver(TabledText same) {
        place(same);
    }

    void merged(@Nullable CitedText into, String by, Instant now) {
        mergedAt = now;
        mergedBy = by;
        mergedText = into;
    }

    /** What is to stand there as it was accepted; null where the text is to go. */
    @Nullable String accepted() {
        return state == AmendmentState.ACCEPTED_IN_PART ? settled : wording;
    }

    void requireOpen() {
        if (state != AmendmentState.OPEN) {
            throw ProblemType.AMENDMENT_STATE.because(AmendmentMessage.AMENDMENT_STANDS.with(number, state));
        }
    }

    /** Records a step, with what it was worded or settled as, and why. */
    AmendmentStep step(AmendmentStepKind as, @Nullable String words, @Nullable String why, String by, Instant now) {
        steps++;
        return new AmendmentStep(this, as, words, why, by, now);
    }

    private void place(TabledText amended) {
        text = amended;
        draft = amended.draft();
        draftNumber = draft.number();
        ordinal = amended.ordinal();
    }

    private void decided(AmendmentState as, String why, String by, Instant now) {
        state = as;
        because = why;
        decidedBy = by;
        decidedAt = now;
    }
}
