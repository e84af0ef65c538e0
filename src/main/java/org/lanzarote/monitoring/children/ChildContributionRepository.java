package org.lanzarote.monitoring.children;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Children's contributions to record. */
@ApplicationScoped
class ChildContributionRepository implements PanacheRepositoryBase<ChildContribution, UUID> {}
