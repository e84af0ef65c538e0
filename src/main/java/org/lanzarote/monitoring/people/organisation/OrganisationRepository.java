package org.lanzarote.monitoring.people.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads organisations to decide on, and approved ones. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("organisation", id));
    }

    /** The organisation, if it is approved. */
    public Optional<Organisation> approved(UUID id) {
        return findByIdOptional(id).filter(organisation -> organisation.status == OrganisationStatus.APPROVED);
    }

    boolean isApproved(String name) {
        return count("lower(name) = lower(?1) and status = ?2", name, OrganisationStatus.APPROVED) > 0;
    }
}
