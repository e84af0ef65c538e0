package org.lanzarote.monitoring.people.task;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tasks to fetch: those of some rounds or of all and of none, of some kinds or of all, from a place on. */
public record TaskQuery(Set<Integer> rounds, Set<TaskKind> kinds, TaskPlace from, int most, Instant now) {

    /** Of each kind one more than a page tells whether there is a next one, and one is the task that the page before ended with. */
    int mostOfKind() {
        return most + 1;
    }

    /** What the selects of all rooms know of it. */
    Map<String, Object> parameters() {
        var withoutDue = from.withoutDue();
        var ofDay = from.atEndOfDay();
        return Map.ofEntries(
                entry("rounds", rounds.toArray(Integer[]::new)),
                entry("kinds", kinds.stream().map(TaskKind::number).toArray(Integer[]::new)),
                entry("most", mostOfKind()),
                entry("now", now),
                entry("today", today()),
                entry("moment", from.moment()),
                entry("round", from.round()),
                entry("id", from.id()),
                entry("day", ofDay.day()),
                entry("roundOfDay", ofDay.round()),
                entry("idOfDay", ofDay.id()),
                entry("roundWithoutDue", withoutDue.round()),
                entry("idWithoutDue", withoutDue.id()),
                entry("idOutsideRounds", from.keyOutsideRounds()));
    }

    /** What a select needs besides where something is due so long after it came. */
    public Map<String, Object> dueWithin(Duration time) {
        return Map.of(
                "secondsUntilDue",
                (double) time.toSeconds(),
                "momentBefore",
                from.moment().minus(time));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    boolean isOver(@Nullable Instant due) {
        return due != null && now.isAfter(due);
    }

    /** Whether a day is over in UTC. */
    boolean isOver(LocalDate due) {
        return due.isBefore(today());
    }
}
