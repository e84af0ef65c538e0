package org.lanzarote.monitoring.files.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** The kinds of jobs that the rooms declare, and what they say of a job now. */
@ApplicationScoped
class JobKinds {

    private final List<JobKind> kinds;
    private final Caller caller;
    private final Clock clock;

    JobKinds(@All List<JobKind> kinds, Caller caller, Clock clock) {
        this.kinds = kinds;
        this.caller = caller;
        this.clock = clock;
    }

    JobKind of(Job job) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(job.kind))
                .findFirst()
                .orElseThrow(NotFound.of("kind of job", job.kind));
    }

    /** The mark under which the caller may have what the job makes. */
    String mark(Job job) {
        return of(job).mark(job.wish).orElseThrow(NotFound.of("result of job", job.id));
    }

    /** What the caller may have of what the job made: it was made in this capacity, is kept, and nothing of it was taken back. */
    JobOutcome outcome(Job job) {
        if (job.status != JobStatus.DONE) {
            return JobOutcome.NONE;
        }
        if (!job.wasMadeIn(caller.capacity())) {
            return JobOutcome.gone(JobMessage.OTHER_ROLES);
        }
        return job.gone(clock.instant())
                .map(JobOutcome::gone)
                .orElseGet(() -> of(job).mark(job.wish)
                        .map(mark -> job.isMarked(mark) ? JobOutcome.READABLE : JobOutcome.gone(JobMessage.RECALLED))
                        .orElse(JobOutcome.NONE));
    }
}
