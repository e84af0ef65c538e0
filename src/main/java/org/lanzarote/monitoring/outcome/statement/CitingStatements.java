package org.lanzarote.monitoring.outcome.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.outcome.report.StatementLinks;

/** Finds the editorial statements that cite parts of the report. */
@ApplicationScoped
class CitingStatements implements StatementLinks {

    private final StatementQueries queries;

    CitingStatements(StatementQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<BackLink> statementsCiting(UUID[] targets) {
        return queries.citingTargets(targets);
    }
}
