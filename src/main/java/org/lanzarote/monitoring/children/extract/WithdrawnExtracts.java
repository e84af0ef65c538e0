package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citing.CitationUses;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Shows withdrawn extracts: where they are cited, and what the editor did about it. */
@ApplicationScoped
class WithdrawnExtracts {

    private final ExtractQueries queries;
    private final ChildExtractRepository extracts;
    private final CitationUses uses;
    private final Caller caller;
    private final Clock clock;

    WithdrawnExtracts(
            ExtractQueries queries, ChildExtractRepository extracts, CitationUses uses, Caller caller, Clock clock) {
        this.queries = queries;
        this.extracts = extracts;
        this.uses = uses;
        this.caller = caller;
        this.clock = clock;
    }

    Page<WithdrawalView> list(int round, @Nullable Boolean resolved, PageQuery page) {
        var rows = Page.of(queries.withdrawals(round, page.afterId(), resolved, page.fetch()), page, WithdrawalRow::id);
        var citing = uses.of(rows.items().stream().map(WithdrawalRow::id).toList());
        return rows.map(row -> row.tell(citing.getOrDefault(row.id(), List.of())));
    }

    RestResponse<Void> resolve(int round, UUID id, Precondition ifMatch, ExtractResolution how) {
        var extract = extracts.requireWithdrawn(round, id);
        ifMatch.require(extract.version);
        var violations = new Violations();
        violations.require(
                how.leavesUses()
                        || uses.of(List.of(id)).getOrDefault(id, List.of()).isEmpty(),
                "/resolution",
                ExtractMessage.STILL_CITED);
        violations.orThrow(ExtractMessage.WITHDRAWAL_UNRESOLVED);
        extract.resolve(how, caller.name(), clock.instant());
        extracts.flush();
        return EntityTag.of(extract.version).alone();
    }
}
