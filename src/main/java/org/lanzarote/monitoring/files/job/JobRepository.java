package org.lanzarote.monitoring.files.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.NamedLocks;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads jobs to change, of the caller alone. */
@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {

    private final Caller caller;
    private final NamedLocks locks;

    JobRepository(Caller caller, NamedLocks locks) {
        this.caller = caller;
        this.locks = locks;
    }

    Job require(UUID id) {
        return find("id = ?1 and account = ?2", id, caller.name())
                .singleResultOptional()
                .orElseThrow(NotFound.of("job", id));
    }

    /** The caller's jobs that wait or run; whoever asks for one more waits here for himself. */
    long open() {
        locks.hold("job " + caller.name());
        return count("account = ?1 and endedAt is null", caller.name());
    }

    /** The caller's jobs of which something is kept, the newest first. */
    List<Job> kept() {
        return list("account = ?1 and status = DONE and removedAt is null order by id desc", caller.name());
    }

    /** Counts one more step as done, with the files that it left out; false where somebody else did it, or the job has ended. */
    boolean advance(UUID job, int step, long bytes, List<String> leftOut) {
        return getEntityManager()
                        .createNativeQuery(
                                "update job set done = done + 1, size = size + ?1,"
                                        + " left_out = left_out || cast(?4 as text[]) where id = ?2 and done = ?3 and status = 'RUNNING'")
                        .setParameter(1, bytes)
                        .setParameter(2, job)
                        .setParameter(3, step)
                        .setParameter(4, leftOut.toArray(String[]::new))
                        .executeUpdate()
                == 1;
    }
}
