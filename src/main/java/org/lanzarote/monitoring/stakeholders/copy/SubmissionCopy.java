package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;
import org.lanzarote.monitoring.preparation.round.Round;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/**
 * The copy of a submission that others read, as it was made: for one Party or, where no Party is named, for
 * everybody.
 */
@Entity
public class SubmissionCopy {

    /** Its key is public, and random: it tells no time. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    StakeholderSubmission submission;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Questionnaire questionnaire;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(updatable = false)
    @Nullable Party party;

    /** The reason for forwarding to this Party, where the submission does not comment on it. */
    @Column(updatable = false)
    @Nullable String because;

    @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    @Nullable OrganisationKind kind;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Language language;

    @Nullable Boolean late;

    @Nullable Instant submittedAt;

    /** The day on which it was made, which is all that others learn of the time. */
    @Column(updatable = false)
    Instant madeAt;

    @Column(updatable = false)
    String madeBy;

    /** Whether its Party has said something to it; PostgreSQL notes it. */
    @Column(insertable = false, updatable = false)
    boolean reacted;

    @OneToMany(mappedBy = "copy", cascade = CascadeType.PERSIST)
    List<CopiedAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "copy", cascade = CascadeType.PERSIST)
    List<CopiedComment> comments = new ArrayList<>();

    @OneToMany(mappedBy = "copy", cascade = CascadeType.PERSIST)
    List<CopiedReaction> reactions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "copy_withheld_passage", joinColumns = @JoinColumn(name = "copy_id"))
    @OrderColumn(name = "ordinal")
    List<Withhold> withheld = new ArrayList<>();

    protected SubmissionCopy() {}

    /** Makes a copy for one Party or for everybody; without the organisation's name where anonymity was granted. */
    SubmissionCopy(StakeholderSubmission of, @Nullable Party party, @Nullable String because, String by, Instant now) {
        this.submission = of;
        this.round = of.round();
        this.questionnaire = of.questionnaire();
        this.party = party;
        this.because = because;
        this.organisation = of.organisation();
        this.kind = of.kind();
        this.language = of.language();
        this.late = of.late();
        this.submittedAt = of.submittedAt();
        this.madeAt = now.truncatedTo(ChronoUnit.DAYS);
        this.madeBy = by;
        if (of.anonymity().isGranted()) {
            makeNameless();
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Removes the name, and the time of submission, which would tell it from others. */
    public void makeNameless() {
        organisation = null;
        kind = null;
        late = null;
        submittedAt = null;
    }
}
