package org.lanzarote.monitoring.analysis.rapporteur;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads appointments to end them. */
@ApplicationScoped
class RapporteurRepository implements PanacheRepositoryBase<RapporteurAppointment, UUID> {

    RapporteurAppointment require(int round, UUID id) {
        return find("round.number = ?1 and id = ?2", round, id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("appointment", id));
    }
}
