package org.lanzarote.monitoring.stakeholders.handling;

import static org.lanzarote.monitoring.platform.problem.ProblemType.INQUIRY_ANSWERED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/** An inquiry of the Secretariat about an organisation's submission, which is answered once. */
@Entity
class Inquiry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    StakeholderSubmission submission;

    @Column(updatable = false)
    String organisation;

    @Column(updatable = false)
    String text;

    @Column(updatable = false)
    @Nullable LocalDate dueOn;

    @Column(updatable = false)
    Instant askedAt;

    @Column(updatable = false)
    String askedBy;

    @Nullable String answer;

    @Nullable Instant answeredAt;

    @Nullable String answeredBy;

    protected Inquiry() {}

    Inquiry(StakeholderSubmission about, AskInquiry wish, String by, Instant now) {
        this.submission = about;
        this.organisation = about.organisation();
        this.text = wish.text();
        this.dueOn = wish.dueOn();
        this.askedBy = by;
        this.askedAt = now;
    }

    void answer(String words, String by, Instant now) {
        if (answer != null) {
            throw INQUIRY_ANSWERED.because(HandlingMessage.ANSWERED_ON.with(answeredAt));
        }
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }
}
