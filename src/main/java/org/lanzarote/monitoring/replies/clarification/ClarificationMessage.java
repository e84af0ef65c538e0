package org.lanzarote.monitoring.replies.clarification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;

/** A message of one side in a clarification, which never changes. */
@Entity
@Immutable
class ClarificationMessage {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Clarification clarification;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The number of the message within its clarification. */
    int number;

    @Enumerated(EnumType.STRING)
    ClarificationSide side;

    String text;
    Instant writtenAt;
    String writtenBy;

    protected ClarificationMessage() {}

    ClarificationMessage(
            Clarification clarification, int number, ClarificationSide side, String text, String by, Instant now) {
        this.clarification = clarification;
        this.party = clarification.party;
        this.number = number;
        this.side = side;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = now;
    }
}
