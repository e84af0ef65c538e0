package org.lanzarote.monitoring.files.job;

import static org.lanzarote.monitoring.platform.problem.ProblemType.JOBS_FULL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** Takes on jobs for callers. */
@ApplicationScoped
public class Jobs {

    private final JobRepository jobs;
    private final JobTurns turns;
    private final JobSettings settings;
    private final Event<JobAsked> asked;
    private final Caller caller;
    private final Clock clock;

    Jobs(JobRepository jobs, JobTurns turns, JobSettings settings, Event<JobAsked> asked, Caller caller, Clock clock) {
        this.jobs = jobs;
        this.turns = turns;
        this.settings = settings;
        this.asked = asked;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes on a job of so many steps for the caller, who may ask for it, and answers with its address. */
    public RestResponse<Created> takeOn(JobKind kind, String wish, int steps, String fileName) {
        long open = jobs.open();
        if (open >= settings.mostOpen()) {
            throw JOBS_FULL.because(JobMessage.JOBS_OPEN.with(open));
        }
        var job = new Job(caller.name(), kind.name(), wish, steps, fileName, clock.instant());
        jobs.persistAndFlush(job);
        turns.await(job.id);
        asked.fire(new JobAsked(job.id));
        return Created.takenOn("/jobs", job.id, EntityTag.of(job.version));
    }
}
