package org.lanzarote.monitoring.analysis.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One who codes in an exercise. */
@Entity
class Coder {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    CodingExercise exercise;

    @Column(updatable = false)
    String login;

    /** How many units are coded; PostgreSQL counts them. */
    @Column(insertable = false, updatable = false)
    int coded;

    /** Whether the exercise is still open, as PostgreSQL notes it for what waits. */
    @Column(insertable = false, updatable = false)
    boolean open;

    protected Coder() {}

    Coder(CodingExercise exercise, String login) {
        this.exercise = exercise;
        this.login = login;
    }
}
