package org.lanzarote.monitoring.files.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Told;

/** Why a job failed, as it is told. */
@Embeddable
record JobFailure(
        @Column(name = "failure_type") @Enumerated(EnumType.STRING)
        ProblemType type,

        @Column(name = "failure_code") String code,
        @Column(name = "failure_english") String english,
        @Column(name = "failure_french") @Nullable String french)
        implements Told {

    static JobFailure of(ProblemException problem) {
        return of(problem.type(), problem.told());
    }

    static JobFailure of(ProblemType type, Told told) {
        return new JobFailure(type, told.code(), told.english(), told.french());
    }
}
