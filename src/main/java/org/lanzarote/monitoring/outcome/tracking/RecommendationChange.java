package org.lanzarote.monitoring.outcome.tracking;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;

/** The last change of a public recommendation, numbered in the order in which changes became visible; PostgreSQL notes it. */
@Entity
@Immutable
class RecommendationChange {

    @Id
    UUID recommendationId;

    @MapsId
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Recommendation recommendation;

    int roundNumber;
    int change;
    Instant changedAt;
    String urgency;

    protected RecommendationChange() {}
}
