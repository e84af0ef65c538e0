package org.lanzarote.monitoring.analysis.codebook;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.preparation.round.Round;

/** A version of a round's codebook, which stays as it was written; the latest is in force. */
@Entity
@Immutable
class CodebookVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    int number;
    Instant writtenAt;

    /** The login of who wrote it. */
    String writtenBy;

    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    CodebookChanges changes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CodeEntry> codes;

    protected CodebookVersion() {}

    CodebookVersion(Round round, CodebookState former, ReviseCodebook wish, String by, Instant now) {
        this.round = round;
        this.number = former.number() + 1;
        this.changes = CodebookChanges.between(former.codes(), wish.codes());
        this.codes = wish.codes();
        this.reason = wish.reason();
        this.writtenBy = by;
        this.writtenAt = now;
    }
}
