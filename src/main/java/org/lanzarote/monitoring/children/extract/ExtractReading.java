package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.extract.ExtractPrinting.ExtractHead;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.html.PageAsked;
import org.lanzarote.monitoring.platform.language.Language;
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
    private final PartyRepository parties;
    private final Disclosure disclosure;
    private final Caller caller;

    ExtractReading(
            ExtractQueries queries,
            QuestionFilters filters,
            PartyRepository parties,
            Disclosure disclosure,
            Caller caller) {
        this.parties = parties;
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

    RestResponse<ExtractView> show(int round, UUID id, PageAsked page) {
        var row = queries.extract(round, readsAll(), id).orElseThrow(NotFound.of("extract", id));
        disclosure.restricted(row.state() != ExtractState.PUBLISHED);
        var view = row.tell(caller);
        return EntityTag.of(row.version())
                .on(
                        page.isPage()
                                ? view.under(new ExtractHead(round, name(row, page.language()), page.language()))
                                : view);
    }

    private @Nullable String name(ExtractRow row, Language language) {
        return row.party() == null
                ? null
                : parties.known(Set.of(row.party())).values().stream()
                        .map(party -> party.title(language))
                        .findFirst()
                        .orElseThrow();
    }

    private boolean readsAll() {
        return caller.isInsider() || caller.isSafeguardingOfficer();
    }
}
