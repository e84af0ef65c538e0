package org.lanzarote.monitoring.children.extract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads extracts to change, each locked until the transaction ends. */
@ApplicationScoped
class ChildExtractRepository implements PanacheRepositoryBase<ChildExtract, UUID> {

    /** The extract of this round with this id. */
    ChildExtract require(int round, UUID id) {
        return find("roundNumber = ?1 and id = ?2", round, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("extract", id));
    }

    /**
     * The withdrawn extract with this id, for the editor who sees to the texts that cite it; any other is not found.
     */
    ChildExtract requireWithdrawn(int round, UUID id) {
        return Optional.of(require(round, id))
                .filter(extract -> extract.state == ExtractState.WITHDRAWN)
                .orElseThrow(NotFound.of("withdrawn extract", id));
    }

    boolean hasReadableOf(UUID statement) {
        return count("statementId = ?1 and state <> ?2", statement, ExtractState.WITHDRAWN) > 0;
    }

    /** The extract of a statement that is not withdrawn; a list of one or none. */
    List<ChildExtract> readableOf(UUID statement) {
        return find("statementId = ?1 and state <> ?2", statement, ExtractState.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
