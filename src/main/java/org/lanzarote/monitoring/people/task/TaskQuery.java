package org.lanzarote.monitoring.people.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Which tasks to fetch: those of some rounds or of all and of none, from a place on. */
public record TaskQuery(Set<Integer> rounds, TaskPlace from, int most, Instant now) {

    /** No round has it; it stands for the rounds where none is named. */
    private static final Set<Integer> NONE = Set.of(0);

    static TaskQuery of(Set<Integer> rounds, TaskPlace from, int limit, Instant now) {
        // One more tells whether there is a next page, and one is the task that the page before ended with.
        return new TaskQuery(rounds.isEmpty() ? NONE : rounds, from, limit + 2, now);
    }

    /** Whether tasks of whatever round are asked for, and those that belong to none. */
    public boolean everywhere() {
        return rounds.equals(NONE);
    }

    public Page fetch() {
        return Page.first(most);
    }

    public boolean isOver(@Nullable Instant due) {
        return due != null && now.isAfter(due);
    }

    /** Whether a day is over in UTC. */
    public boolean isOver(@Nullable LocalDate due) {
        return due != null && due.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
