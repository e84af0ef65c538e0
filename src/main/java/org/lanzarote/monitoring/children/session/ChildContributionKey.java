package org.lanzarote.monitoring.children.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a contribution exists, so that a finding can cite it: a view which shows nothing of it. */
@Entity
@Immutable
class ChildContributionKey {

    @Id
    UUID id;

    int roundNumber;

    protected ChildContributionKey() {}
}
