package org.lanzarote.monitoring.people.task;

import java.util.Map;

/**
 * Offers what waits in one room for the caller; the room that a task belongs to implements it. It tells a select for each of
 * its kinds, and the list asks the selects of all rooms in one statement.
 */
public interface WaitingTasks {

    /**
     * The kinds that the room offers, each with what waits: only what the caller may do now. Of the caller, a select knows the
     * parameters {@code secretariat} and {@code officer} (whether it is one), {@code login}, {@code delegate} (its login),
     * {@code own} (the Party that it answers for) and {@code ours} (the organisation that it submits for), and of the
     * time {@code now} and {@code today}.
     */
    Map<TaskKind, TaskSelect> selects();

    /** Whether a kind that waits for a role of the caller can concern this one at all. */
    default boolean concerns(TaskKind kind) {
        return true;
    }

    /** What the selects of the room know besides. */
    default Map<String, Object> parameters(TaskQuery query) {
        return Map.of();
    }

    /** The task that was found by a select of the room. */
    TaskRow row(WaitingTask task);
}
