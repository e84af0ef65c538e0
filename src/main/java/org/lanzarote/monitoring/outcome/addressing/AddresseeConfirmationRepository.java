package org.lanzarote.monitoring.outcome.addressing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;

/** Keeps confirmations of addressees. */
@ApplicationScoped
class AddresseeConfirmationRepository implements PanacheRepositoryBase<AddresseeConfirmation, UUID> {

    /** Keeps one, and gives the recommendation a new tag, since the view of its addressees shows it. */
    void keep(AddresseeConfirmation confirmation) {
        persist(confirmation);
        getEntityManager().lock(confirmation.recommendation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    /** The recommendation to which a confirmation points. */
    Recommendation recommendation(UUID id) {
        return getEntityManager().getReference(Recommendation.class, id);
    }
}
