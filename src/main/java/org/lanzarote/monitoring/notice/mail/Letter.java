package org.lanzarote.monitoring.notice.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter to one person or office: what it is about, and what became of it. Who it goes to is looked up when it is sent. */
@Entity
class Letter {

    /** So long an instance has for sending a letter, before another takes it for gone. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    LetterKind kind;

    @Column(updatable = false)
    @Nullable String account;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable Office office;

    @Column(updatable = false)
    @Nullable UUID eventId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    LetterFacts facts;

    @Enumerated(EnumType.STRING)
    LetterState state = LetterState.WAITING;

    @Column(updatable = false)
    Instant madeAt;

    int tries;

    @Nullable Instant claimedAt;

    @Nullable Instant endedAt;

    protected Letter() {}

    private Letter(LetterKind kind, LetterFacts facts, @Nullable UUID eventId, Instant now) {
        this.kind = kind;
        this.facts = facts;
        this.eventId = eventId;
        this.madeAt = now;
    }

    static Letter to(String account, LetterKind kind, LetterFacts facts, @Nullable UUID event, Instant now) {
        var letter = new Letter(kind, facts, event, now);
        letter.account = account;
        return letter;
    }

    static Letter to(Office office, LetterKind kind, LetterFacts facts, @Nullable UUID event, Instant now) {
        var letter = new Letter(kind, facts, event, now);
        letter.office = office;
        return letter;
    }

    /** Claims it for sending; false while another instance has it. */
    boolean claim(Instant now) {
        if (claimedAt != null && claimedAt.plus(CLAIM).isAfter(now)) {
            return false;
        }
        claimedAt = now;
        tries++;
        return true;
    }

    /** Gives it back, since the mail server did not take it. */
    void giveBack() {
        claimedAt = null;
    }

    void end(LetterState how, Instant now) {
        state = how;
        endedAt = now;
    }
}
