package org.lanzarote.monitoring.factsheets.factsheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A Party of which no reply is public: a database view, which tells those who oversee, and everybody once the report is
 * published.
 */
@Entity
@Immutable
class UnpublishedReply {

    /** The key of the reply. */
    @Id
    UUID id;

    int roundNumber;
    String party;

    /** Whether the Party has submitted it. */
    boolean submitted;

    /** The limit in force for the Party. */
    Instant due;

    protected UnpublishedReply() {}
}
