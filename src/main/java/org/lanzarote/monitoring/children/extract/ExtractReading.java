package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.Round;

/**
 * Shows extracts: all of them to those who prepare the report and to the safeguarding officer, those published to
 * everybody.
 */
@ApplicationScoped
class ExtractReading {

    private final ExtractQueries queries;
    private final QuestionFilters filters;
    private final Disclosure disclosure;
    private final Caller caller;

    ExtractReading(ExtractQueries queries, QuestionFilters filters, Disclosure disclosure, Caller caller) {
        this.filters = filters;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    Page<ExtractView> list(Round round, ExtractFilter filter, PageQuery page) {
        var rows = queries.extracts(round.number(), filter, readsAll(), page);
        filters.check(rows, round, filter.party(), filter.question(), filter.chapter());
        disclosure.restricted(rows.stream().anyMatch(row -> row.state() != ExtractState.PUBLISHED));
        return Page.of(rows, page, ExtractRow::id).map(row -> row.tell(caller));
    }

    RestResponse<ExtractView> show(int round, UUID id) {
        var row = queries.extract(round, readsAll(), id).orElseThrow(NotFound.of("extract", id));
        disclosure.restricted(row.state() != ExtractState.PUBLISHED);
        return EntityTag.of(row.version()).on(row.tell(caller));
    }

    private boolean readsAll() {
        return caller.isInsider() || caller.isSafeguardingOfficer();
    }
}
