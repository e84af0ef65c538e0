package org.lanzarote.monitoring.children.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads disclosures to change. */
@ApplicationScoped
class AbuseDisclosureRepository implements PanacheRepositoryBase<AbuseDisclosure, UUID> {

    /** The disclosure, locked until the transaction ends. */
    AbuseDisclosure require(int round, UUID id) {
        return find("roundNumber = ?1 and statementId = ?2", round, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("disclosure", id));
    }
}
