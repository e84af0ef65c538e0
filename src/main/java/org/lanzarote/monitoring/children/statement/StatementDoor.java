package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;

/**
 * Opens one statement to a verb that its caller may tell, though he may not, or no longer, read it. What else the fence
 * hides stays hidden.
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

    /** Its own to a facilitator, any to the safeguarding officer. Nobody else carries it on meanwhile. */
    public ChildStatement open(int round, UUID id, Precondition ifMatch) {
        if (!queries.isKnown(round, id)) {
            throw NotFound.of("statement", id).get();
        }
        var statement = open(id);
        ifMatch.require(statement.version);
        return statement;
    }

    /** For those who know already that they may. */
    public ChildStatement open(UUID id) {
        em.createNativeQuery("select set_config('caller.statement', ?1, true)", String.class)
                .setParameter(1, id.toString())
                .getSingleResult();
        return statements.locked(id);
    }
}
