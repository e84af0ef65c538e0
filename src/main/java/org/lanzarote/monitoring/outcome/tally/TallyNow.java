package org.lanzarote.monitoring.outcome.tally;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the query of a tally finds now: a database view, which counts what its reader may read. */
@Entity
@Immutable
class TallyNow {

    /** The key of the tally. */
    @Id
    UUID id;

    /** The present key of the part. */
    @Nullable String key;

    /** Whether the words stand in the report no more. */
    boolean gone;

    /** Those whom the query finds, by code. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> parties;

    /** Whether the words stand and state something else. */
    boolean drift;

    protected TallyNow() {}
}
