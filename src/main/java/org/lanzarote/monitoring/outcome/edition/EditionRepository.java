package org.lanzarote.monitoring.outcome.edition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Keeps and finds editions, of reports that the caller may read. */
@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<Edition, UUID> {

    Optional<Edition> find(Report report, int number) {
        return find("report = ?1 and number = ?2", report, number).singleResultOptional();
    }

    Edition require(Report report, int number) {
        return find(report, number).orElseThrow(NotFound.of("edition", number));
    }

    /** Keeps an edition with its parts, which come in its own step. */
    void keep(Edition edition, List<KeptPart> parts) {
        persistAndFlush(edition);
        for (int i = 0; i < parts.size(); i++) {
            getEntityManager().persist(new EditionPart(edition, i, parts.get(i)));
        }
        flush();
    }
}
