package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry that waits to be sealed; the database notes it down with the entry itself. */
@Entity
@Immutable
class TrailPending {

    @Id
    UUID entryId;

    protected TrailPending() {}
}
