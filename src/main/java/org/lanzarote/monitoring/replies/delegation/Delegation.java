package org.lanzarote.monitoring.replies.delegation;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DELEGATION_HANDED_BACK;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DELEGATION_STATE;

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
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.Reply;

/** The sections of a reply that one delegate of the Party works on. Taking them back keeps what was saved. */
@Entity
class Delegation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    /** Login of the delegate's account. */
    String delegate;

    /** As they were given last: numbers of main questions and keys of sections. */
    List<String> sections = List.of();

    /** What it opens to the delegate; nothing once it was taken back. */
    @ManyToMany
    Set<Question> questions = new HashSet<>();

    /** Never IN_PROGRESS, which the answers tell. */
    @Enumerated(EnumType.STRING)
    DelegationState state = DelegationState.GIVEN;

    @Nullable LocalDate dueOn;

    @Nullable String note;

    String givenBy;
    Instant givenAt;

    @Nullable Instant handedBackAt;

    @Nullable String handBackNote;

    /** Why it was returned last. */
    @Nullable String returnReason;

    protected Delegation() {}

    Delegation(Reply reply, String delegate, String givenBy, Instant now) {
        this.reply = reply;
        this.party = reply.party();
        this.delegate = delegate;
        this.givenBy = givenBy;
        this.givenAt = now;
    }

    /** These from now on, and no others; given anew if they had been taken back. */
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

    /** Until when, and with which word. */
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
            throw DELEGATION_STATE.because("The delegation is " + state + ", nothing was handed back");
        }
        state = DelegationState.GIVEN;
        returnReason = reason;
    }

    /** Its delegate has no part in it any more, from its next request on. */
    void takeBack() {
        if (state == DelegationState.TAKEN_BACK) {
            throw DELEGATION_STATE.because("The delegation was taken back already");
        }
        state = DelegationState.TAKEN_BACK;
        questions.clear();
    }

    /** The same sections of the version to which the reply moved, with the questions that are new in them. */
    void follow(Collection<Question> followed) {
        questions.clear();
        questions.addAll(followed);
    }

    /** What was handed back is saved to by its delegate, and changed, after it was returned. */
    void requireNotHandedBack() {
        if (state == DelegationState.HANDED_BACK) {
            throw DELEGATION_HANDED_BACK.because("The sections were handed back on " + handedBackAt);
        }
    }

    /** The day in UTC is over, and the delegate has not handed back. */
    boolean isOverdue(LocalDate today) {
        return dueOn != null && state == DelegationState.GIVEN && dueOn.isBefore(today);
    }
}
