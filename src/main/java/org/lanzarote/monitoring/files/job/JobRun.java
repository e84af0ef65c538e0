package org.lanzarote.monitoring.files.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.telemetry.Traces;

/** Does the steps of a job as the account that asked for it, each in a transaction of its own. */
@ApplicationScoped
class JobRun {

    /** What is to be done, and how much of it is done already. */
    private record Plan(JobKind kind, UUID job, String wish, int steps, int done) {}

    /** That a job ended while a step of it was under way, which then counts for nothing. */
    private static final class Overtaken extends RuntimeException {}

    private static final int PASSING = 503;

    private final JobRepository jobs;
    private final JobChunks chunks;
    private final JobKinds kinds;
    private final JobSettings settings;
    private final Foreman foreman;
    private final Acting acting;
    private final Caller caller;
    private final Traces traces;
    private final Clock clock;

    JobRun(
            JobRepository jobs,
            JobChunks chunks,
            JobKinds kinds,
            JobSettings settings,
            Foreman foreman,
            Acting acting,
            Caller caller,
            Traces traces,
            Clock clock) {
        this.jobs = jobs;
        this.chunks = chunks;
        this.kinds = kinds;
        this.settings = settings;
        this.foreman = foreman;
        this.acting = acting;
        this.caller = caller;
        this.traces = traces;
        this.clock = clock;
    }

    /** Goes on with a job from where it stands; false where the service stops before its end. */
    boolean goOn(UUID job, BooleanSupplier stopping) {
        var account = foreman.accountOf(job, clock.instant());
        try {
            return account.isEmpty() || acting.as(account.get(), () -> steps(job, stopping));
        } catch (Overtaken e) {
            return true;
        } catch (ProblemException e) {
            if (e.type().status() == PASSING) {
                throw e;
            }
            foreman.fail(job, JobFailure.of(e), clock.instant());
            return true;
        } catch (RuntimeException e) {
            // Row-level security lets nobody add to a job that has ended.
            if (foreman.accountOf(job, clock.instant()).isPresent()) {
                throw e;
            }
            return true;
        }
    }

    private boolean steps(UUID job, BooleanSupplier stopping) {
        var plan = QuarkusTransaction.requiringNew().call(() -> begin(job));
        return traces.follow("job " + plan.kind().name(), () -> steps(plan, stopping));
    }

    private boolean steps(Plan plan, BooleanSupplier stopping) {
        for (int step = plan.done(); step < plan.steps(); step++) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            int number = step;
            QuarkusTransaction.requiringNew().run(() -> step(plan, number));
        }
        QuarkusTransaction.requiringNew().run(() -> finish(plan.job()));
        return true;
    }

    private Plan begin(UUID id) {
        var job = open(id);
        var kind = kinds.of(job);
        job.run(caller.capacity(), kinds.mark(job), clock.instant());
        return new Plan(kind, id, job.wish, job.steps, job.done);
    }

    private void step(Plan plan, int number) {
        var job = open(plan.job());
        var out = new StepOutput(
                chunks, job.id, number, job.size, settings.largestResult().asLongValue());
        List<String> leftOut;
        try {
            leftOut = plan.kind().run(new JobStep(plan.wish(), number, job.size, new JobInput(chunks, job.id), out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!jobs.advance(job.id, number, out.end(), leftOut)) {
            throw new Overtaken();
        }
    }

    private void finish(UUID id) {
        var job = open(id);
        job.requireMark(kinds.mark(job));
        try (var made = new JobInput(chunks, id)) {
            var now = clock.instant();
            job.finish(Digests.sha256(made), now.plus(settings.kept()), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jobs.kept().stream().skip(settings.mostKept()).forEach(older -> older.letGo(clock.instant()));
    }

    private Job open(UUID id) {
        var job = jobs.require(id);
        if (!job.status.isOpen()) {
            throw new Overtaken();
        }
        return job;
    }
}
