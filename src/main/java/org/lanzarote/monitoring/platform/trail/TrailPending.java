package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry that waits to be sealed; a trigger of the database notes it together with the entry. */
@Entity
@Immutable
class TrailPending {

    @Id
    UUID entryId;

    protected TrailPending() {}
}
