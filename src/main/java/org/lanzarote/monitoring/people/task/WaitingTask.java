package org.lanzarote.monitoring.people.task;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it was found, of which its room tells the address and fills in the line. */
public record WaitingTask(
        TaskKind kind,
        UUID id,
        @Nullable Integer ofRound,
        @Nullable String party,
        Instant since,
        @Nullable Instant due,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable String told) {

    /** Of a task that belongs to a round. */
    public int round() {
        return requireNonNull(ofRound);
    }

    /** What its select tells besides, of one that does. */
    public String detail() {
        return requireNonNull(told);
    }

    /** The task, whose record is read at this address. */
    public TaskRow at(String address) {
        return TaskRow.of(this, address);
    }
}
