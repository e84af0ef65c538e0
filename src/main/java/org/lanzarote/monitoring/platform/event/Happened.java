package org.lanzarote.monitoring.platform.event;

import java.time.temporal.TemporalAccessor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that happened, with what is told of it: keys, numbers and days, fixed now. It never has words of an answer, anything of
 * a child, or the name of an organisation.
 */
public record Happened(
        EventType type,
        String subject,
        Readers readers,
        @Nullable Integer round,
        boolean byDay,
        Map<String, Object> data) {

    /** It happened to the thing at this address, and is told to these. */
    public static Happened to(Readers readers, EventType type, String subject) {
        return new Happened(type, subject, readers, null, false, Map.of());
    }

    public Happened inRound(int number) {
        return new Happened(type, subject, readers, number, byDay, data).with("round", number);
    }

    /** Readers learn the day alone, in UTC, and only when it is over. */
    public Happened onThisDay() {
        return new Happened(type, subject, readers, round, true, data);
    }

    /** Tells a key, a number, a time or several of them; nothing where there is none. */
    public Happened with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(data);
        more.put(name, value instanceof TemporalAccessor time ? time.toString() : value);
        return new Happened(type, subject, readers, round, byDay, Collections.unmodifiableMap(more));
    }
}
