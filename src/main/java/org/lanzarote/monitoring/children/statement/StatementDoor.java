package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;

/**
 * Opens one statement for an operation that the caller may perform on it without being allowed, or still allowed, to
 * read it. Row-level security goes on hiding everything else.
 */
@ApplicationScoped
public class StatementDoor {

    private final EntityManager em;
    private final ChildStatementQueries queries;
    private final ChildStatementRepository statements;

    StatementDoor(EntityManager em, ChildStatementQueries queries, ChildStatementRepository statements) {
        this.em = em;
        this.queries = queries;
        this.statements = statements;
    }

    /** Opens a statement of the facilitator's own organisation, or any for the safeguarding officer, and locks it. */
    public ChildStatement open(int round, UUID id, Precondition ifMatch) {
        if (!queries.isKnown(round, id)) {
            throw NotFound.of("statement", id).get();
        }
        var statement = open(id);
        ifMatch.require(statement.version);
        return statement;
    }

    /** Opens a statement for code that has checked already that the caller may. */
    public ChildStatement open(UUID id) {
        return find(id).orElseThrow(NotFound.of("statement", id));
    }

    /** Opens a statement if there is one, for code that has checked already that the caller may. */
    public Optional<ChildStatement> find(UUID id) {
        em.createNativeQuery("select set_config('caller.statement', ?1, true)", String.class)
                .setParameter(1, id.toString())
                .getSingleResult();
        return statements.locked(id);
    }
}
