package org.lanzarote.monitoring.outcome.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A part of an edition, with its salt and its digest. PostgreSQL alone changes it, when evidence is taken down. */
@Entity
@Immutable
class EditionPart {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Edition edition;

    int ordinal;
    String place;
    String content;
    String salt;
    String sha256;

    /** When words of it were taken down. */
    @Nullable Instant cutAt;

    protected EditionPart() {}

    EditionPart(Edition edition, int ordinal, KeptPart part) {
        this.edition = edition;
        this.ordinal = ordinal;
        this.place = part.place();
        this.content = part.content();
        this.salt = part.salt();
        this.sha256 = part.sha256();
        this.cutAt = part.cutAt();
    }
}
