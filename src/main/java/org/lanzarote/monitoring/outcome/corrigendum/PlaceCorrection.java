package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.outcome.chapter.PlaceWording;

/** How a place is to read, as it was written into a corrigendum; the last one of a place counts. */
@Entity
@Immutable
class PlaceCorrection {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Corrigendum corrigendum;

    int ordinal;
    String place;

    @JdbcTypeCode(SqlTypes.JSON)
    PlaceWording wish;

    Instant writtenAt;
    String writtenBy;

    protected PlaceCorrection() {}

    PlaceCorrection(Corrigendum corrigendum, int ordinal, CorrectPlace body, String by, Instant now) {
        this.corrigendum = corrigendum;
        this.ordinal = ordinal;
        this.place = body.place();
        this.wish = body.wording();
        this.writtenBy = by;
        this.writtenAt = now;
    }
}
