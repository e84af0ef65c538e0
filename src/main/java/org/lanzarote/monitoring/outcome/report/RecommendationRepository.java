package org.lanzarote.monitoring.outcome.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads recommendations to change and to recode. */
@ApplicationScoped
class RecommendationRepository implements PanacheRepositoryBase<Recommendation, UUID> {

    Recommendation require(Report report, String code) {
        return find("report = ?1 and code = ?2", report, code)
                .singleResultOptional()
                .orElseThrow(NotFound.of("recommendation", code));
    }
}
