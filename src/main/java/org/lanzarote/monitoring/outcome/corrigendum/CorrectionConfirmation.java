package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** That the text of a record still holds although a corrigendum changed what it rests on. */
@Entity
@Immutable
class CorrectionConfirmation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Corrigendum corrigendum;

    int edition;

    @Enumerated(EnumType.STRING)
    CitingKind kind;

    String key;
    UUID textId;
    String reason;
    String confirmedBy;
    Instant confirmedAt;

    protected CorrectionConfirmation() {}

    CorrectionConfirmation(Corrigendum corrigendum, RestingRecord record, String reason, String by, Instant now) {
        this.corrigendum = corrigendum;
        this.edition = Objects.requireNonNull(corrigendum.edition);
        this.kind = record.kind();
        this.key = record.key();
        this.textId = record.text();
        this.reason = reason;
        this.confirmedBy = by;
        this.confirmedAt = now;
    }
}
