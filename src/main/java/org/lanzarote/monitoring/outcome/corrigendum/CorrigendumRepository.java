package org.lanzarote.monitoring.outcome.corrigendum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads corrigenda of a report that the caller may read. */
@ApplicationScoped
class CorrigendumRepository implements PanacheRepositoryBase<Corrigendum, UUID> {

    Corrigendum require(Report report, int number) {
        return find("report = ?1 and number = ?2", report, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("corrigendum", number));
    }

    /** The number of the next one. */
    int next(Report report) {
        return Math.toIntExact(count("report", report)) + 1;
    }

    /** Gives a corrigendum a new tag, since something is added to it. */
    void changed(Corrigendum corrigendum) {
        getEntityManager().lock(corrigendum, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(Corrigendum corrigendum, CorrectPlace body, String by, Instant now) {
        changed(corrigendum);
        getEntityManager().persist(new PlaceCorrection(corrigendum, corrigendum.version, body, by, now));
        flush();
    }
}
