package org.lanzarote.monitoring.people.task;

import java.util.List;
import java.util.Set;

/** Offers what waits in one room for the caller; the room that a task belongs to implements it. */
public interface WaitingTasks {

    /** The kinds that the room offers. It is asked only when one of them waits for a role of the caller. */
    Set<TaskKind> kinds();

    /**
     * The caller's tasks of these kinds, which are some of the room's: only what the caller may do now, in one statement,
     * in the order of {@link TaskPlace}, from the place of the query on and no more than it fetches.
     */
    List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query);
}
