package org.lanzarote.monitoring.replies.delegation;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DELEGATION_HANDED_BACK;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DELEGATION_STATE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.Reply;

/** The sections of a reply that one delegate of the Party works on. Taking them back keeps the saved answers. */
@Entity
class Delegation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    /** The login of the delegate's account. */
    @Column(updatable = false)
    String delegate;

    /** The sections as they were last given: numbers of main questions and keys of sections. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> sections = List.of();

    /** The questions that it opens to the delegate; none once it was taken back. */
    @ManyToMany
    Set<Question> questions = new HashSet<>();

    /** The stored state; never IN_PROGRESS, which follows from the answers. */
    @Enumerated(EnumType.STRING)
    DelegationState state = DelegationState.GIVEN;

    @Nullable LocalDate dueOn;

    @Nullable String note;

    String givenBy;
    Instant givenAt;

    @Nullable Instant handedBackAt;

    @Nullable String handBackNote;

    /** The reason for its last return. */
    @Nullable String returnReason;

    protected Delegation() {}

    Delegation(Reply reply, String delegate, String givenBy, Instant now) {
        this.reply = reply;
        this.party = reply.party();
        this.delegate = delegate;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    /** Replaces the sections; a delegation that had been taken back is given again. */
    void give(List<String> names, Collection<Question> opened, String by, Instant now) {
        requireNotHandedBack();
        if (state == DelegationState.TAKEN_BACK) {
            state = DelegationState.GIVEN;
            givenAt = now;
            handedBackAt = null;
            handBackNote = null;
            returnReason = null;
        }
        sections = names;
        questions.clear();
        questions.addAll(opened);
        givenBy = by;
    }

    /** Sets the due day and the note. */
    void ask(@Nullable LocalDate due, @Nullable String word) {
        dueOn = due;
        note = word;
    }

    void handBack(@Nullable String word, Instant now) {
        requireNotHandedBack();
        state = DelegationState.HANDED_BACK;
        handedBackAt = now;
        handBackNote = word;
    }

    void returnTo(String reason) {
        if (state != DelegationState.HANDED_BACK) {
            throw DELEGATION_STATE.because(DelegationMessage.NOT_HANDED_BACK.with(state));
        }
        state = DelegationState.GIVEN;
        returnReason = reason;
    }

    /** Takes the sections back; the delegate loses access with the next request. */
    void takeBack() {
        if (state == DelegationState.TAKEN_BACK) {
            throw DELEGATION_STATE.because(DelegationMessage.TAKEN_BACK_ALREADY);
        }
        state = DelegationState.TAKEN_BACK;
        questions.clear();
    }

    /** Replaces the questions when the reply moves to another version: the same sections, with their new questions. */
    void follow(Collection<Question> followed) {
        questions.clear();
        questions.addAll(followed);
    }

    /**
     * Refuses a delegation that was handed back: the delegate saves, and the focal point changes it, only after it
     * was returned.
     */
    void requireNotHandedBack() {
        if (state == DelegationState.HANDED_BACK) {
            throw DELEGATION_HANDED_BACK.because(DelegationMessage.HANDED_BACK_ON.with(handedBackAt));
        }
    }

    /** Whether it is overdue: the due day is over in UTC, and the delegate has not handed back. */
    boolean isOverdue(LocalDate today) {
        return dueOn != null && state == DelegationState.GIVEN && dueOn.isBefore(today);
    }
}
