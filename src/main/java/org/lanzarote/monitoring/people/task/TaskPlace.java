package org.lanzarote.monitoring.people.task;

import static java.time.temporal.ChronoField.MICRO_OF_SECOND;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;

/**
 * The place of a task among the caller's: by the moment when it is due, then by round, key and kind. What is due on a day
 * is due at its end in UTC; what has no due time comes last, and what belongs to no round after all rounds.
 */
public record TaskPlace(Instant moment, int round, UUID id, TaskKind kind) implements Comparable<TaskPlace> {

    /** Stands for the due time of what has none. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** Before all tasks. */
    static final TaskPlace FIRST = new TaskPlace(Instant.EPOCH, 0, new UUID(0, 0), TaskKind.SUBMIT_REPLY);

    static final int NO_ROUND = Integer.MAX_VALUE;

    private static final long MICROS_OF_SECOND = 1_000_000;

    /** PostgreSQL orders keys by their bytes, which are the digits that they are written in. */
    private static final Comparator<TaskPlace> ORDER = Comparator.comparing(TaskPlace::moment)
            .thenComparing(TaskPlace::round)
            .thenComparing(place -> place.id.toString())
            .thenComparing(TaskPlace::kind);

    /** The place that is written so. */
    static TaskPlace of(String written) {
        var parts = written.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(written);
        }
        var moment = Instant.EPOCH.plus(Long.parseUnsignedLong(parts[0]), MICROS);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(NEVER)) {
            throw new IllegalArgumentException(written);
        }
        return new TaskPlace(moment, Integer.parseInt(parts[1]), UUID.fromString(parts[2]), TaskKind.valueOf(parts[3]));
    }

    /** The moment at which a day is over. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first place that is as late as this one and at the end of a day. */
    TaskPlace atEndOfDay() {
        var midnight = moment.truncatedTo(DAYS);
        return midnight.equals(moment)
                ? this
                : new TaskPlace(midnight.plus(1, DAYS), FIRST.round, FIRST.id, FIRST.kind);
    }

    /** The day that is over at this place. */
    LocalDate day() {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).minusDays(1);
    }

    /** The first place that is as late as this one, among what has no due time. */
    TaskPlace withoutDue() {
        return moment.isBefore(NEVER) ? new TaskPlace(NEVER, FIRST.round, FIRST.id, FIRST.kind) : this;
    }

    /** The first key that is as late as this place, among what has no due time and belongs to no round. */
    UUID keyOutsideRounds() {
        return moment.isBefore(NEVER) || round < NO_ROUND ? FIRST.id : id;
    }

    @Override
    public int compareTo(TaskPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        long micros = moment.getEpochSecond() * MICROS_OF_SECOND + moment.get(MICRO_OF_SECOND);
        return micros + " " + round + " " + id + " " + kind.name();
    }
}
