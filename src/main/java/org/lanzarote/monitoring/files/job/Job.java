package org.lanzarote.monitoring.files.job;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ACCOUNT_NOT_IN_FORCE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.JOB_OVER;
import static org.lanzarote.monitoring.platform.problem.ProblemType.RESULT_TAKEN_BACK;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Told;

/** A job, whose it is, how far it came, and until when what it made is kept. Its version changes with its status alone. */
@Entity
class Job {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @Column(updatable = false)
    String account;

    @Column(updatable = false)
    String kind;

    @Column(updatable = false)
    String wish;

    @Column(updatable = false)
    String fileName;

    @Enumerated(EnumType.STRING)
    JobStatus status = JobStatus.QUEUED;

    /** In what capacity the account asked when it began to run. */
    @Nullable String capacity;

    /** What its kind said when it began to run. */
    @Nullable String mark;

    /** How many steps are done; each adds itself. */
    @Column(updatable = false)
    int done;

    @Column(updatable = false)
    int steps;

    /** The bytes that they made. */
    @Column(updatable = false)
    long size;

    /** Names of files that its steps could not make. */
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> leftOut = List.of();

    @Nullable String sha256;

    @Column(updatable = false)
    Instant askedAt;

    @Nullable Instant begunAt;

    @Nullable Instant endedAt;

    @Nullable Instant keptUntil;

    @Nullable Instant removedAt;

    /** When it gave way to a newer one. */
    @Nullable Instant gaveWayAt;

    @Embedded
    @Nullable JobFailure failure;

    protected Job() {}

    Job(String account, String kind, String wish, int steps, String fileName, Instant now) {
        this.account = account;
        this.kind = kind;
        this.wish = wish;
        this.steps = steps;
        this.fileName = fileName;
        this.askedAt = now;
    }

    /** Begins to run, or goes on where an instance stopped; in another capacity it would see something else. */
    void run(String now, String marked, Instant at) {
        if (capacity != null && !capacity.equals(now)) {
            throw ACCOUNT_NOT_IN_FORCE.because(JobMessage.ROLES_CHANGED);
        }
        if (status == JobStatus.QUEUED) {
            status = JobStatus.RUNNING;
            capacity = now;
            mark = marked;
            begunAt = at;
        }
        requireMark(marked);
    }

    /** Refuses to go on, or to be done, once something of what it makes was taken back. */
    void requireMark(String marked) {
        if (!isMarked(marked)) {
            throw RESULT_TAKEN_BACK.because(JobMessage.TAKEN_BACK);
        }
    }

    boolean isMarked(String marked) {
        return marked.equals(mark);
    }

    void finish(String digest, Instant until, Instant now) {
        end(JobStatus.DONE, until, now);
        sha256 = digest;
    }

    void fail(JobFailure why, Instant now) {
        end(JobStatus.FAILED, now, now);
        failure = why;
    }

    void cancel(Instant now) {
        if (!status.isOpen()) {
            throw JOB_OVER.because(JobMessage.JOB_STANDS.with(status));
        }
        end(JobStatus.CANCELLED, now, now);
    }

    /** Gives way to a newer one. */
    void letGo(Instant now) {
        keptUntil = now;
        gaveWayAt = now;
    }

    /** Why what it made is no longer there; none while it is. */
    Optional<Told> gone(Instant at) {
        return removedAt == null && keptUntil != null && at.isBefore(keptUntil)
                ? Optional.empty()
                : Optional.of((gaveWayAt == null ? JobMessage.KEPT_LONG_ENOUGH : JobMessage.GAVE_WAY).with(keptUntil));
    }

    boolean wasMadeIn(String now) {
        return now.equals(capacity);
    }

    private void end(JobStatus how, Instant until, Instant now) {
        status = how;
        endedAt = now;
        keptUntil = until;
    }
}
