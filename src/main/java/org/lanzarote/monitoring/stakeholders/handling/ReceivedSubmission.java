package org.lanzarote.monitoring.stakeholders.handling;

import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_DECIDED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_NOT_ACCEPTED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.SUBMISSION_PUBLISHED;
import static org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus.ACCEPTED;
import static org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus.DECLINED;
import static org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus.PUBLISHED;
import static org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus.SUBMITTED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.stakeholders.submission.DeclineGround;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** A stakeholder's submission as the Secretariat decides on it: what was submitted is frozen, what becomes of it is not. */
@Entity
@Table(name = "stakeholder_submission")
class ReceivedSubmission {

    @Id
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Questionnaire questionnaire;

    @Column(updatable = false)
    String organisation;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Language language;

    @Column(updatable = false)
    boolean late;

    @Column(updatable = false)
    @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    StakeholderSubmissionStatus status;

    @Nullable Instant decidedAt;

    @Nullable String decidedBy;

    @Enumerated(EnumType.STRING)
    @Nullable DeclineGround ground;

    @Nullable String groundInWords;

    @Nullable Instant publishedAt;

    @Embedded
    Anonymity anonymity;

    protected ReceivedSubmission() {}

    void accept(String by, Instant now) {
        requireOpen();
        decide(ACCEPTED, by, now);
    }

    /** It stays, with its ground, for its organisation and those who oversee. */
    void decline(DeclineGround why, String inWords, String by, Instant now) {
        requireOpen();
        decide(DECLINED, by, now);
        ground = why;
        groundInWords = inWords;
    }

    void publish(Instant now) {
        if (status == PUBLISHED) {
            throw SUBMISSION_PUBLISHED.because("The submission was published on " + publishedAt);
        }
        requireAccepted();
        status = PUBLISHED;
        publishedAt = now;
    }

    /** Whether copies of it are made: it was taken up, and it is clear whether its organisation is named. */
    void requireAccepted() {
        if (status != ACCEPTED && status != PUBLISHED) {
            throw SUBMISSION_NOT_ACCEPTED.because("The submission is " + status);
        }
        anonymity.requireDecided();
    }

    /** What everybody has read once is not taken back. */
    void requireUnpublished() {
        if (status == PUBLISHED) {
            throw SUBMISSION_PUBLISHED.because("The submission was published on " + publishedAt);
        }
    }

    String address() {
        return "/rounds/" + round.number() + "/stakeholder-submissions/" + id;
    }

    private void requireOpen() {
        if (status != SUBMITTED) {
            throw SUBMISSION_DECIDED.because("The submission is " + status + " since " + decidedAt);
        }
    }

    private void decide(StakeholderSubmissionStatus as, String by, Instant now) {
        status = as;
        decidedAt = now;
        decidedBy = by;
    }
}
