package org.lanzarote.monitoring.stakeholders.submission;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ANONYMITY_DECIDED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ANONYMITY_UNDECIDED;
import static org.lanzarote.monitoring.stakeholders.submission.AnonymityState.ASKED;
import static org.lanzarote.monitoring.stakeholders.submission.AnonymityState.GRANTED;
import static org.lanzarote.monitoring.stakeholders.submission.AnonymityState.NONE;
import static org.lanzarote.monitoring.stakeholders.submission.AnonymityState.REFUSED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The anonymity of a submission: whether its organisation is named, who asked, who decided and why. */
@Embeddable
public class Anonymity {

    @Column(name = "anonymity")
    @Enumerated(EnumType.STRING)
    AnonymityState state = NONE;

    @Column(name = "anonymity_asked_because")
    @Nullable String askedBecause;

    @Column(name = "anonymity_asked_at")
    @Nullable Instant askedAt;

    @Column(name = "anonymity_decided_because")
    @Nullable String decidedBecause;

    @Column(name = "anonymity_decided_at")
    @Nullable Instant decidedAt;

    @Column(name = "anonymity_decided_by")
    @Nullable String decidedBy;

    /** Asks for anonymity, also again after a refusal. */
    public void ask(String because, Instant now) {
        if (state == ASKED || state == GRANTED) {
            throw ANONYMITY_DECIDED.because(StakeholderSubmissionMessage.ANONYMITY_STANDS.with(state));
        }
        state = ASKED;
        askedBecause = because;
        askedAt = now;
        decidedBecause = null;
        decidedAt = null;
        decidedBy = null;
    }

    /** Grants anonymity, also unasked: the Secretariat may see the danger first. */
    public void grant(String because, String by, Instant now) {
        if (state == GRANTED) {
            throw ANONYMITY_DECIDED.because(StakeholderSubmissionMessage.ANONYMITY_GRANTED_ON.with(decidedAt));
        }
        decide(GRANTED, because, by, now);
    }

    public void refuse(String because, String by, Instant now) {
        if (state != ASKED) {
            throw ANONYMITY_DECIDED.because(StakeholderSubmissionMessage.ANONYMITY_NOT_ASKED.with(state));
        }
        decide(REFUSED, because, by, now);
    }

    void requireDecided() {
        if (state == ASKED) {
            throw ANONYMITY_UNDECIDED.because(StakeholderSubmissionMessage.ANONYMITY_ASKED_ON.with(askedAt));
        }
    }

    public boolean isGranted() {
        return state == GRANTED;
    }

    /** Whether the organisation is not named now: anonymity was asked for or granted. */
    public boolean isConcealing() {
        return state == ASKED || state == GRANTED;
    }

    private void decide(AnonymityState as, String because, String by, Instant now) {
        state = as;
        decidedBecause = because;
        decidedAt = now;
        decidedBy = by;
    }
}
