package org.lanzarote.monitoring.analysis.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** What is coded: the answer of one Party to one question, in the submission that was the latest when it was opened. */
@Entity
class CodingUnit {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    CodingExercise exercise;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    @Column(updatable = false)
    String question;

    /** The number of the submission. */
    @Column(updatable = false)
    int submission;

    /** The key of the submitted answer. */
    @Column(name = "answer_id", updatable = false)
    UUID answer;

    /** How many have coded it; PostgreSQL counts them. */
    @Column(insertable = false, updatable = false)
    int codings;

    /** How it came out; null until it is compared. */
    @Enumerated(EnumType.STRING)
    @Nullable UnitOutcome outcome;

    /** The finding that got its codes. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Finding finding;

    protected CodingUnit() {}

    CodingUnit(CodingExercise exercise, Party party, AnswerToCode answer) {
        this.exercise = exercise;
        this.party = party;
        this.question = answer.question();
        this.submission = answer.submission();
        this.answer = answer.id();
    }

    void settle() {
        exercise.require(CodingState.COMPARED);
        if (outcome == null || !outcome.isToSettle()) {
            throw ProblemType.CODING_STATE.because(ExerciseMessage.NOTHING_TO_SETTLE.with(outcome));
        }
        outcome = UnitOutcome.SETTLED;
    }

    EntityTag tag(@Nullable UnitCoding own) {
        return tag(version, own == null ? null : own.version);
    }

    /** The tag that one coder has: it moves with what this coder says, and with what is settled. */
    static EntityTag tag(int unit, @Nullable Integer own) {
        return new EntityTag(unit + "-" + (own == null ? 0 : own + 1));
    }
}
