package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Finds statements from which an extract may be made. */
@ApplicationScoped
public class ConfirmedStatements {

    private final ChildStatementRepository statements;

    ConfirmedStatements(ChildStatementRepository statements) {
        this.statements = statements;
    }

    /**
     * The confirmed statement, for the safeguarding officer; it is locked, so that nobody flags, withdraws or sets it
     * aside meanwhile.
     */
    public ConfirmedStatement require(int round, UUID id) {
        var statement = statements.requireUndisclosed(round, id);
        if (!statement.state.isExtractable()) {
            throw ProblemType.STATEMENT_NOT_CONFIRMED.because(
                    ChildStatementMessage.STATEMENT_STANDS.with(statement.state));
        }
        return new ConfirmedStatement(id, statement.question, statement.chapter, statement.medium);
    }
}
