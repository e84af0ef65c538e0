package org.lanzarote.monitoring.children.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Stores new statements, and loads statements to change, each locked. */
@ApplicationScoped
public class ChildStatementRepository implements PanacheRepositoryBase<ChildStatement, UUID> {

    public UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(
                getEntityManager().unwrap(SharedSessionContractImplementor.class));
    }

    /** A statement that is under no disclosure, for the safeguarding officer, locked until the transaction ends. */
    public ChildStatement requireUndisclosed(int round, UUID id) {
        return find("roundNumber = ?1 and id = ?2 and disclosed = false", round, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("statement", id));
    }

    /** The statement in whatever state, locked, after {@link StatementDoor} has opened it. */
    Optional<ChildStatement> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }
}
