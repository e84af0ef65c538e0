package org.lanzarote.monitoring.outcome.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a part of a report read from some time on. PostgreSQL writes it, in the step that changes the part. */
@Entity
@Immutable
class PartRevision {

    @Id
    UUID id;

    UUID partId;

    @Enumerated(EnumType.STRING)
    RevisedKind part;

    int number;

    @Nullable UUID textId;

    @Nullable UUID chapterId;

    @JdbcTypeCode(SqlTypes.JSON)
    PartFields fields;

    String writtenBy;
    Instant writtenAt;

    protected PartRevision() {}
}
