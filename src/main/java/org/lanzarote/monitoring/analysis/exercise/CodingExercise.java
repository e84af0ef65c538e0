package org.lanzarote.monitoring.analysis.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.codebook.Code;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.Round;

/** An exercise in which several people code the same answers without seeing each other, until they are compared. */
@Entity
class CodingExercise {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Round round;

    /** The numbers of the questions whose answers are coded. */
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> questions;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CodingMode mode;

    /** The number of the version of the codebook that was in force when it was opened. */
    @Column(updatable = false)
    int codebook;

    /** The codes in force then, with which it codes to its end. */
    @ManyToMany
    @JoinTable(
            name = "coding_exercise_code",
            joinColumns = @JoinColumn(name = "exercise_id"),
            inverseJoinColumns = @JoinColumn(name = "code_id"))
    @OrderColumn(name = "ordinal")
    List<Code> codes = new ArrayList<>();

    /** The login of who settles the disagreements. */
    @Column(updatable = false)
    String settler;

    @Enumerated(EnumType.STRING)
    CodingState state = CodingState.OPEN;

    @Column(updatable = false)
    int units;

    @Column(updatable = false)
    Instant openedAt;

    @Column(updatable = false)
    String openedBy;

    @Nullable Instant comparedAt;

    @Nullable String comparedBy;

    /** Why it was compared before all was coded. */
    @Nullable String incomplete;

    @Nullable Instant endedAt;

    @Nullable String endedBy;

    /** Why it was concluded or withdrawn. */
    @Nullable String reason;

    protected CodingExercise() {}

    CodingExercise(Round round, OpenExercise wish, CodebookInUse codebook, int units, String by, Instant now) {
        this.round = round;
        this.questions = List.copyOf(wish.questions());
        this.mode = wish.mode();
        this.settler = wish.settler();
        this.codebook = codebook.number();
        this.codes.addAll(codebook.codes());
        this.units = units;
        this.openedBy = by;
        this.openedAt = now;
    }

    /** Closes the coding, so that everybody sees who said what. */
    void compare(@Nullable String why, String by, Instant now) {
        require(CodingState.OPEN);
        state = CodingState.COMPARED;
        incomplete = why;
        comparedBy = by;
        comparedAt = now;
    }

    void conclude(String why, String by, Instant now) {
        require(CodingState.COMPARED);
        end(CodingState.CONCLUDED, why, by, now);
    }

    void withdraw(String why, String by, Instant now) {
        if (!isUnderWay(state)) {
            throw notIn(CodingState.OPEN);
        }
        end(CodingState.WITHDRAWN, why, by, now);
    }

    void require(CodingState needed) {
        if (state != needed) {
            throw notIn(needed);
        }
    }

    void requireSettler(String login) {
        if (!settler.equals(login)) {
            throw ProblemType.FORBIDDEN.because(ExerciseMessage.SETTLER_ALONE.with(settler));
        }
    }

    static boolean isUnderWay(CodingState state) {
        return state == CodingState.OPEN || state == CodingState.COMPARED;
    }

    private void end(CodingState as, String why, String by, Instant now) {
        state = as;
        reason = why;
        endedBy = by;
        endedAt = now;
    }

    private RuntimeException notIn(CodingState needed) {
        return ProblemType.CODING_STATE.because(ExerciseMessage.EXERCISE_STANDS.with(state, needed));
    }
}
