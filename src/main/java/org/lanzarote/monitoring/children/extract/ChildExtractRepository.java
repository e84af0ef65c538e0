package org.lanzarote.monitoring.children.extract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Extracts to carry on. */
@ApplicationScoped
class ChildExtractRepository implements PanacheRepositoryBase<ChildExtract, UUID> {

    /** Nobody else carries it on meanwhile. */
    ChildExtract require(int round, UUID id) {
        return find("roundNumber = ?1 and id = ?2", round, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("extract", id));
    }

    /** For the editor: one that is not withdrawn has nothing to see to. */
    ChildExtract requireWithdrawn(int round, UUID id) {
        return Optional.of(require(round, id))
                .filter(extract -> extract.state == ExtractState.WITHDRAWN)
                .orElseThrow(NotFound.of("withdrawn extract", id));
    }

    /** Those of a statement whose text can still be read: one or none. */
    List<ChildExtract> readableOf(UUID statement) {
        return find("statementId = ?1 and state <> ?2", statement, ExtractState.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
