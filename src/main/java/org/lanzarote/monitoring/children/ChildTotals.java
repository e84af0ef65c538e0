package org.lanzarote.monitoring.children;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The totals of a round: a view over the contributions, which shows none of them. */
@Entity
@Immutable
class ChildTotals {

    @Id
    int roundNumber;

    long children;
    long parties;

    protected ChildTotals() {}
}
