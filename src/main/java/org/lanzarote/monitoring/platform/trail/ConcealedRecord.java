package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A record for which the trail conceals who of an organisation acted on it. */
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
