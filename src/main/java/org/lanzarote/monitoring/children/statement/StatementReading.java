package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.vault.KeyDestroyed;
import org.lanzarote.monitoring.children.vault.Vault;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Shows statements: rows without a text, and one with its text opened. */
@ApplicationScoped
public class StatementReading {

    private final ChildStatementQueries queries;
    private final ChildStatementRepository statements;
    private final Vault vault;
    private final Caller caller;

    StatementReading(ChildStatementQueries queries, ChildStatementRepository statements, Vault vault, Caller caller) {
        this.queries = queries;
        this.statements = statements;
        this.vault = vault;
        this.caller = caller;
    }

    Page<ChildStatementRow> list(int round, StatementFilter filter, PageQuery page) {
        var rows = queries.statements(round, filter, caller, page);
        return Page.of(rows, page, ChildStatementRow::id);
    }

    RestResponse<ChildStatementView> show(int round, UUID id) {
        boolean officer = caller.isSafeguardingOfficer();
        var row = queries.statement(round, caller.reportsFor(), officer, id).orElseThrow(NotFound.of("statement", id));
        var permitted = StatementAction.permitted(row.state(), officer);
        return EntityTag.of(row.version()).on(row.with(text(id), permitted));
    }

    /** Whether the caller may read the statement is asked before. */
    public @Nullable String text(UUID id) {
        var sealed = statements.findById(id).sealed;
        try {
            return sealed.length == 0 ? null : vault.open(id, sealed);
        } catch (KeyDestroyed e) {
            return null;
        }
    }
}
