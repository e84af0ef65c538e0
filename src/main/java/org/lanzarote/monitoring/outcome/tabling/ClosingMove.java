package org.lanzarote.monitoring.outcome.tabling;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** The closing of a draft was moved, on record for good. */
@Entity
@Immutable
class ClosingMove {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    TabledDraft draft;

    int number;
    Instant formerLimit;
    Instant newLimit;
    String reason;
    Instant movedAt;
    String movedBy;

    protected ClosingMove() {}

    ClosingMove(TabledDraft draft, int number, MoveClosing wish, String by, Instant now) {
        this.draft = draft;
        this.number = number;
        this.formerLimit = draft.closesAt;
        this.newLimit = wish.closesAt();
        this.reason = wish.reason();
        this.movedBy = by;
        this.movedAt = now;
    }
}
