package org.lanzarote.monitoring.outcome.addressing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;

/** Keeps confirmations of addressees. */
@ApplicationScoped
class AddresseeConfirmationRepository implements PanacheRepositoryBase<AddresseeConfirmation, UUID> {

    /** The recommendation to which a confirmation points. */
    Recommendation recommendation(UUID id) {
        return getEntityManager().getReference(Recommendation.class, id);
    }
}
