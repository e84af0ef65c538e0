package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A record of which the trail does not show who from an organisation acted on it. */
@Entity
class ConcealedRecord {

    /** Its address. */
    @Id
    String record;

    protected ConcealedRecord() {}

    ConcealedRecord(String record) {
        this.record = record;
    }
}
