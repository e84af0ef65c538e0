package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * A record for which the trail conceals who of an organisation acted on it: a row of a database view that the room
 * with such records makes, for the auditor alone.
 */
@Entity
@Immutable
class ConcealedRecord {

    /** The key that stands in its addresses. */
    @Id
    String record;

    protected ConcealedRecord() {}
}
