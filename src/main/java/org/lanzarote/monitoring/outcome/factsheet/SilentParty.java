package org.lanzarote.monitoring.outcome.factsheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A Party that never submitted a reply: a database view, which tells those who oversee, and everybody once the report is
 * published.
 */
@Entity
@Immutable
class SilentParty {

    /** The key of the reply that nobody gave. */
    @Id
    UUID id;

    int roundNumber;
    String party;

    protected SilentParty() {}
}
