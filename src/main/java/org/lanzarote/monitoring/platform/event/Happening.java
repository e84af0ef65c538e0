package org.lanzarote.monitoring.platform.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A thing that happened, as it is told on. PostgreSQL gives it its number once it is committed. */
@Entity
@Immutable
@Table(name = "event")
class Happening {

    /** It is random, and tells no time. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.RANDOM)
    UUID id;

    @Enumerated(EnumType.STRING)
    EventType type;

    Instant happenedAt;

    /** It tells its day alone, and is told when that is over. */
    boolean byDay;

    /** The address of the thing that it happened to. */
    String subject;

    @Nullable Integer roundNumber;

    @Column(name = "party_iso3")
    @Nullable String party;

    /** The questions whose delegates are told, by number; none names all. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Nullable List<String> questions;

    @Nullable String organisation;

    @Nullable String account;

    @Enumerated(EnumType.STRING)
    EventAudience audience;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> data;

    protected Happening() {}

    Happening(Happened what, Instant now) {
        var readers = what.readers();
        this.type = what.type();
        this.byDay = what.byDay();
        this.happenedAt = what.byDay() ? now.truncatedTo(ChronoUnit.DAYS) : now;
        this.subject = what.subject();
        this.roundNumber = what.round();
        this.party = readers.party();
        this.questions = readers.questions();
        this.organisation = readers.organisation();
        this.account = readers.account();
        this.audience = readers.audience();
        this.data = what.data();
    }
}
