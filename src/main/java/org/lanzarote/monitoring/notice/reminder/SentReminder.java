package org.lanzarote.monitoring.notice.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was reminded of a Party's limit so long before it; nobody is twice. */
@Entity
@Immutable
@Table(name = "reminder")
class SentReminder {

    /** What a reminder is about, and who gets it. */
    @Embeddable
    record SentReminderKey(
            @Column(name = "round_number") int round,
            @Column(name = "party_iso3") String party,
            @Column(name = "account") String account,
            @Column(name = "limit_on") LocalDate limitOn,
            @Column(name = "days_before") int daysBefore) {}

    @EmbeddedId
    SentReminderKey id;

    UUID letterId;

    Instant postedAt;

    protected SentReminder() {}

    SentReminder(SentReminderKey id, UUID letterId, Instant now) {
        this.id = id;
        this.letterId = letterId;
        this.postedAt = now;
    }
}
