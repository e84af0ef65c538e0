package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.CascadeType;
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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.FollowedPassage;
import org.lanzarote.monitoring.platform.quotation.PassageState;

/** What became of evidence in the last submission that its audience reads. */
@Entity
class EvidenceStanding {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Evidence evidence;

    /** The text of the evidence, so that what is stale is found without the latter. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cited_text_id", updatable = false)
    CitedText text;

    @Column(name = "party_iso3", updatable = false)
    String party;

    @Column(updatable = false)
    int roundNumber;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    EvidenceAudience audience;

    /** Null while this audience reads nothing of it. */
    @Enumerated(EnumType.STRING)
    @Nullable PassageState state;

    @Nullable Integer submission;

    /** The digest of the answer there. */
    @Nullable String digest;

    /** Where quoted words stand there, if that is known. */
    @Nullable String field;

    @Nullable Integer occurrence;

    /** Whether a value of the answer is another one there, beside which quoted words may say something else. */
    boolean valueChanged;

    /** Whether somebody has to say what becomes of it. */
    boolean waits;

    Instant since;

    /** The last submission when somebody said that it still holds; a Party follows it and does not read why. */
    @Nullable Integer confirmed;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @Nullable EvidenceConfirmation confirmation;

    protected EvidenceStanding() {}

    EvidenceStanding(Evidence evidence, EvidenceAudience audience, Instant now) {
        this.evidence = evidence;
        this.text = evidence.text;
        this.party = evidence.party;
        this.roundNumber = evidence.roundNumber;
        this.audience = audience;
        this.since = now;
    }

    /** The submission in which it was followed last. */
    int submission() {
        return Objects.requireNonNull(submission);
    }

    /** What was confirmed holds until the answer changes again. */
    void stand(FollowedPassage followed, AnswerStates states, boolean takenDown, Instant now) {
        if (!states.digest().equals(digest) && confirmed != null && confirmed < states.submission()) {
            doubt();
        }
        state = followed.state();
        submission = states.submission();
        digest = states.digest();
        field = followed.now() == null ? null : followed.now().field();
        occurrence = followed.now() == null ? null : followed.now().occurrence();
        valueChanged = followed.valueChanged();
        awaitIf(takenDown || !followed.holds(), now);
    }

    void standNowhere(boolean takenDown, Instant now) {
        state = null;
        submission = null;
        digest = null;
        field = null;
        occurrence = null;
        valueChanged = false;
        awaitIf(takenDown, now);
    }

    void confirm(EvidenceConfirmation said) {
        confirmation = said;
        confirmed = said.submission;
        waits = false;
    }

    /** Takes over what was confirmed of the same evidence by the same answer. */
    void keep(EvidenceStanding before, Instant now) {
        if (before.confirmed != null && Objects.equals(before.digest, digest)) {
            confirmation = before.confirmation;
            confirmed = before.confirmed;
            awaitIf(waits, now);
        }
    }

    /** What was confirmed holds no more. */
    void doubt() {
        confirmation = null;
        confirmed = null;
    }

    private void awaitIf(boolean open, Instant now) {
        boolean waitsNow = open && confirmed == null;
        if (waitsNow && !waits) {
            since = now;
        }
        waits = waitsNow;
    }
}
