package org.lanzarote.monitoring.people.task;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the statement that asks all rooms, in the columns of {@link TaskSelect}: a task, or that there may be one. */
record FoundTask(
        int number,
        @Nullable UUID id,
        @Nullable Integer round,
        @Nullable String party,
        @Nullable Instant since,
        @Nullable Instant moment,
        @Nullable LocalDate dueOn,
        @Nullable String told) {

    /** The number of the first kind where only something was found of which some may wait. */
    static final int PROBED = -1;

    boolean isProbe() {
        return number <= PROBED;
    }

    TaskKind kind() {
        return TaskKind.ALL.get(isProbe() ? PROBED - number : number);
    }

    WaitingTask waiting(TaskQuery query) {
        return new WaitingTask(
                kind(),
                requireNonNull(id),
                round,
                party,
                requireNonNull(since),
                dueOn == null ? moment : null,
                dueOn,
                dueOn == null ? query.isOver(moment) : query.isOver(dueOn),
                told);
    }
}
