package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Finds statements from which an extract may be made. */
@ApplicationScoped
public class ConfirmedStatements {

    private final ChildStatementRepository statements;
    private final ChildrenSettings settings;

    ConfirmedStatements(ChildStatementRepository statements, ChildrenSettings settings) {
        this.statements = statements;
        this.settings = settings;
    }

    /**
     * The confirmed statement, for the safeguarding officer; it is locked, so that nobody flags, withdraws or sets it
     * aside meanwhile.
     */
    public ConfirmedStatement require(int round, UUID id) {
        var statement = statements.requireUndisclosed(round, id);
        if (statement.state != StatementState.CONFIRMED) {
            throw ProblemType.STATEMENT_NOT_CONFIRMED.because("The statement is " + statement.state);
        }
        var session = statement.contribution;
        boolean small = session.ageBands().sum() < settings.smallestGroup();
        return new ConfirmedStatement(
                id, small ? null : session.party().iso3(), statement.question, statement.chapter, statement.medium);
    }
}
