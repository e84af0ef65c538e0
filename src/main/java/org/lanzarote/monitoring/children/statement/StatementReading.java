package org.lanzarote.monitoring.children.statement;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.screening.Mark;
import org.lanzarote.monitoring.children.screening.Screen;
import org.lanzarote.monitoring.children.vault.KeyDestroyed;
import org.lanzarote.monitoring.children.vault.KeyMissing;
import org.lanzarote.monitoring.children.vault.Vault;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Shows statements: rows without their texts, and single ones with the text decrypted. */
@ApplicationScoped
public class StatementReading {

    private final ChildStatementQueries queries;
    private final ChildStatementRepository statements;
    private final Vault vault;
    private final ReadingClock clock;
    private final Screen screen;
    private final ExtractedStatements extracted;
    private final Caller caller;

    StatementReading(
            ChildStatementQueries queries,
            ChildStatementRepository statements,
            Vault vault,
            ReadingClock clock,
            Screen screen,
            ExtractedStatements extracted,
            Caller caller) {
        this.queries = queries;
        this.statements = statements;
        this.vault = vault;
        this.clock = clock;
        this.screen = screen;
        this.extracted = extracted;
        this.caller = caller;
    }

    Page<ChildStatementRow> list(int round, StatementFilter filter, PageQuery page) {
        var rows = queries.statements(round, filter, caller, clock.overdueBefore(), page);
        return Page.of(rows, page, ChildStatementRow::id);
    }

    RestResponse<ChildStatementView> show(int round, UUID id) {
        boolean officer = caller.isSafeguardingOfficer();
        var row = queries.statement(round, caller.reportsFor(), officer, id, clock.overdueBefore())
                .orElseThrow(NotFound.of("statement", id));
        var permitted = StatementAction.permitted(row.state(), officer, () -> extracted.isExtracted(id));
        var text = text(id);
        return EntityTag.of(row.version()).on(row.with(text, marks(text), permitted));
    }

    /** The places in a text that the screen asks about, which were confirmed to name nobody. */
    public List<Mark> marks(@Nullable String text) {
        return text == null ? List.of() : screen.asks(text);
    }

    /** The decrypted text, unless it is erased or its key is lost; the calling code has checked that the caller may read it. */
    public @Nullable String text(UUID id) {
        var sealed = statements.findById(id).sealed;
        try {
            return sealed.length == 0 ? null : vault.open(id, sealed);
        } catch (KeyDestroyed e) {
            return null;
        } catch (KeyMissing e) {
            Log.error("The text of a statement is lost, for the store of keys has lost its key", e);
            return null;
        }
    }
}
