package org.lanzarote.monitoring.people.task;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a room finds what waits of one kind: expressions of HQL for what the list shows, and the clauses that they belong to.
 * The order, the place from which it is walked, and the limit come from here, the same in all rooms: so an index that has what
 * waits in the order of {@link TaskPlace} is walked along from the cursor's place on.
 */
public final class TaskSelect {

    private static final String NO_ROUND = "cast(null as integer)";

    private final String id;
    private final String since;
    private String round = NO_ROUND;
    private String party = "cast(null as string)";
    private String moment = "cast(null as instant)";
    private String dueOn = "cast(null as localdate)";
    private String detail = "cast(null as string)";
    private String clauses = "";
    private String group = "";
    private String candidates = "";
    private @Nullable TaskSelect other;

    /** What is ordered by before the round, and the parameter of the place for it; nothing of what has no due time. */
    private String before = "";

    private String beforePlace = "";
    private String ofPlace = "WithoutDue";

    private TaskSelect(String id, String since) {
        this.id = id;
        this.since = since;
    }

    /** By the key of the record, and since when it waits. */
    public static TaskSelect of(String id, String since) {
        return new TaskSelect(id, since);
    }

    /** What belongs to no round has none, and is left out where rounds are named. */
    public TaskSelect inRound(String number) {
        round = number;
        return this;
    }

    public TaskSelect ofParty(String iso3) {
        party = iso3;
        return this;
    }

    /** What else the room needs for the address or the line. */
    public TaskSelect telling(String text) {
        detail = text;
        return this;
    }

    /** By when it is due. */
    public TaskSelect due(String at) {
        return walked(at, at, ":moment, ", "");
    }

    /** The same, so long after a moment as {@link TaskQuery#dueWithin} says. */
    public TaskSelect dueAfter(String start) {
        return walked("function(later as Instant, :secondsUntilDue, " + start + ")", start, ":momentBefore, ", "");
    }

    /** On which day it is due, if it is on any. */
    public TaskSelect dueOn(String day) {
        dueOn = day;
        var dayOrLast = "coalesce(" + day + ", local date 9998-12-31)";
        return walked("function(end_of_day as Instant, " + day + ")", dayOrLast, ":day, ", "OfDay");
    }

    private TaskSelect walked(String due, String by, String place, String suffix) {
        moment = due;
        before = by + ", ";
        beforePlace = place;
        ofPlace = suffix;
        return this;
    }

    /** From where, and which of it waits. */
    public TaskSelect where(String fromAndWhere) {
        clauses = fromAndWhere;
        return this;
    }

    /** What is told once for each key and round. */
    public TaskSelect grouped() {
        group = " group by " + id + ", " + round;
        return this;
    }

    /** From where and which, of what is dear to ask: it is asked only where there are such. */
    public TaskSelect onlyAmong(String fromAndWhere) {
        candidates = fromAndWhere;
        return this;
    }

    /** And what waits of another sort of records. */
    public TaskSelect also(TaskSelect another) {
        other = another;
        return this;
    }

    boolean isInRounds() {
        return !round.equals(NO_ROUND);
    }

    boolean isDear() {
        return !candidates.isEmpty();
    }

    /** Asks whether there is anything of which some may wait, and tells the kind by a number below zero. */
    Stream<String> probes(TaskKind kind, boolean someKinds) {
        var probe = new TaskSelect("cast(null as uuid)", "cast(null as instant)");
        var text = probe.columns(FoundTask.PROBED - kind.number()) + " " + candidates + ofKind(kind, someKinds)
                + " order by 1 limit 1";
        return Stream.concat(Stream.of(text), other == null ? Stream.empty() : other.probes(kind, someKinds));
    }

    /** The selects in HQL; they find nothing of other rounds and kinds than those asked for, where some are. */
    Stream<String> texts(TaskKind kind, boolean someRounds, boolean someKinds) {
        var order = before + (isInRounds() ? round + ", " + id : id);
        var place = beforePlace + (isInRounds() ? ":round" + ofPlace + ", :id" + ofPlace : ":idOutsideRounds");
        var text = columns(kind.number()) + " " + clauses + ofKind(kind, someKinds)
                + (someRounds ? " and function(among as Boolean, :rounds, " + round + ")" : "")
                + " and (" + order + ") >= (" + place + ")" + group + " order by " + order + " limit :most";
        return Stream.concat(
                Stream.of(text), other == null ? Stream.empty() : other.texts(kind, someRounds, someKinds));
    }

    private String columns(int number) {
        return "select " + number + " as kind, " + id + " as id, " + round + " as round, " + party + " as party, "
                + since + " as since, " + moment + " as moment, " + dueOn + " as dueOn, " + detail + " as detail";
    }

    private static String ofKind(TaskKind kind, boolean someKinds) {
        return someKinds ? " and function(among as Boolean, :kinds, " + kind.number() + ")" : "";
    }
}
