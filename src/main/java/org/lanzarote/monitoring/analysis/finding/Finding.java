package org.lanzarote.monitoring.analysis.finding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.text.Slot;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.round.Round;

/** A finding of the Committee on one Party and one question, with its evidence. */
@Entity
@SQLRestriction(WithdrawnPart.STANDS)
public class Finding {

    /** The slots that a finding's text may contain. */
    public static final Set<Slot> SLOTS = Set.of(Slot.PARTY);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    /** How often its codes were changed, which PostgreSQL counts and the public is not told. */
    @Column(insertable = false, updatable = false)
    int codings;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @Enumerated(EnumType.STRING)
    FindingNature nature;

    @Enumerated(EnumType.STRING)
    FindingState state = FindingState.DRAFT;

    Instant stateSince = Instant.EPOCH;

    /** Why it was returned to draft, until it is revised or proposed again. */
    @Nullable String returnReason;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    @Nullable Instant publishedAt;

    /** Set when it is taken away; nothing shows it then. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected Finding() {}

    Finding(Round round, Party party, Question question, FindingNature nature) {
        this.round = round;
        this.party = party;
        this.question = question;
        this.nature = nature;
    }

    /** Revises the finding; the old text is kept behind the new one. */
    void revise(Party party, Question question, FindingNature nature) {
        this.party = party;
        this.question = question;
        this.nature = nature;
        this.text = text.successor();
    }

    /** Refuses all but other words of a finding that was agreed and adopted. */
    void requireSameBut(DraftFinding wish) {
        require(state == FindingState.AGREED);
        if (!party.iso3().equals(wish.party())
                || !question.number().equals(wish.question())
                || nature != wish.nature()) {
            throw ProblemType.REPORT_ADOPTED.because(FindingMessage.WORDS_ALONE);
        }
    }

    void requireProposable() {
        require(state.mayBeProposed());
    }

    void requireAgreeable() {
        require(state.mayBeAgreed());
    }

    void requireReturnable() {
        require(state.mayBeReturned());
    }

    void enter(FindingState next, @Nullable String reason, Instant now) {
        state = next;
        stateSince = now;
        returnReason = reason;
    }

    private void require(boolean fits) {
        if (!fits) {
            throw ProblemType.FINDING_STATE.because(FindingMessage.FINDING_STANDS.with(state));
        }
    }

    public UUID id() {
        return id;
    }

    /** Its tag for those who may change it, who read its codes too. */
    public EntityTag tag() {
        return EntityTag.of(version, codings);
    }

    public CitedText text() {
        return text;
    }

    public Round round() {
        return round;
    }

    public FindingState state() {
        return state;
    }

    /** Number of the question that it belongs to. */
    public String question() {
        return question.number();
    }

    /** Numeral of the chapter that the finding's question feeds. */
    public String chapter() {
        return question.chapter();
    }
}
