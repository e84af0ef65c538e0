package org.lanzarote.monitoring.children.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The key of a session, so that a finding can cite it: a database view without its content. */
@Entity
@Immutable
class ChildContributionKey {

    @Id
    UUID id;

    int roundNumber;

    protected ChildContributionKey() {}
}
