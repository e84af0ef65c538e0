package org.lanzarote.monitoring.children.figures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads releases with all their cells; the calling code has checked that the caller may see the round. */
@ApplicationScoped
class ParticipationReleaseRepository implements PanacheRepositoryBase<ParticipationRelease, UUID> {

    private static final String WITH_CELLS = "select r from ParticipationRelease r join fetch r.cells where ";

    /** All releases of the round, in the order in which they were made. */
    List<ParticipationRelease> ofRound(int round) {
        return list(WITH_CELLS + "r.round.number = ?1 order by r.number", round);
    }

    ParticipationRelease require(int round, int number) {
        return find(WITH_CELLS + "r.round.number = ?1 and r.number = ?2", round, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("participation release", number));
    }
}
