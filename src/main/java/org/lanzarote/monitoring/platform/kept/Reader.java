package org.lanzarote.monitoring.platform.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Everything that operations and policies know of who asks, on this day: two who differ in any of it never get what was made
 * for the other.
 */
record Reader(String name, Set<String> roles, String party, String organisation, LocalDate day) {

    static Reader of(Caller caller, Instant now) {
        return new Reader(
                caller.name(),
                caller.roles(),
                caller.party(),
                caller.organisation(),
                LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    int length() {
        return name.length() + roles.stream().mapToInt(String::length).sum() + party.length() + organisation.length();
    }
}
