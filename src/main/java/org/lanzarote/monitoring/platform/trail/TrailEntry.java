package org.lanzarote.monitoring.platform.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One operation in the trail, signed by the service, unchangeable. */
@Entity
@Immutable
class TrailEntry {

    @Id
    UUID id;

    Instant at;

    @Embedded
    Who who;

    @Embedded
    What what;

    String requestId;
    byte[] mac;

    /** What the record hangs on: the first two steps of its address, which PostgreSQL takes from it. */
    @Column(name = "what_root", insertable = false, updatable = false)
    @Nullable String root;

    protected TrailEntry() {}

    TrailEntry(UUID id, Instant at, Who who, What what, String requestId, TrailKey key) {
        this.id = id;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.who = who;
        this.what = what;
        this.requestId = requestId;
        this.mac = key.sign(canonical());
    }

    /** Whether the service wrote it, for this place of the chain. */
    boolean isSignedBy(TrailKey key, long position) {
        return key.fits(mac, position, canonical());
    }

    /** The bytes that are signed: each field with its length, so that different entries have different bytes. */
    byte[] canonical() {
        var text = new StringBuilder();
        append(text, id, at);
        append(text, who.account(), who.roles(), who.party(), who.organisation());
        append(text, what.outcome(), what.operation(), what.method(), what.record());
        append(text, what.version(), what.reason(), what.status(), requestId);
        return text.toString().getBytes(UTF_8);
    }

    TrailEntryView view() {
        return by(who);
    }

    /** The view of an entry whose organisation is not named. */
    TrailEntryView nobodys() {
        return by(new Who("", who.roles(), "", ""));
    }

    private TrailEntryView by(Who who) {
        return new TrailEntryView(
                id,
                at,
                what.outcome(),
                who.account(),
                who.roles().isEmpty() ? List.of() : List.of(who.roles().split(" ", -1)),
                who.party(),
                who.organisation(),
                what.operation(),
                what.method(),
                what.record(),
                what.version(),
                what.reason(),
                what.status(),
                requestId);
    }

    UUID id() {
        return id;
    }

    private static void append(StringBuilder text, @Nullable Object... fields) {
        for (var field : fields) {
            var value = field == null ? "" : field.toString();
            text.append(field == null ? -1 : value.length()).append(':').append(value);
        }
    }
}
