package org.lanzarote.monitoring.outcome.placing;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows findings with their evidence and the paragraphs and recommendations they lead to. */
@Path("/rounds/{round}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@Trailed
@Transactional
class FindingReadingResource {

    private final FindingReading reading;
    private final FindingQueries queries;
    private final FindingActions actions;
    private final RoundRepository rounds;
    private final QuestionFilters filters;
    private final Caller caller;

    FindingReadingResource(
            FindingReading reading,
            FindingQueries queries,
            FindingActions actions,
            RoundRepository rounds,
            QuestionFilters filters,
            Caller caller) {
        this.filters = filters;
        this.reading = reading;
        this.queries = queries;
        this.actions = actions;
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Search the findings of a round, from any end of their links",
            description = "The Secretariat, the Committee and rapporteurs see all findings, everybody those in a "
                    + "published report. They are listed in the order in which they were written.")
    public Page<FindingView> listFindings(
            @RestPath int round, @BeanParam FindingFilter filter, @BeanParam @Valid PageQuery page) {
        var asked = rounds.require(round);
        var stale = reading.stale(round);
        var rows = reading.find(round, filter, stale, page);
        filters.check(rows, asked, filter.party(), filter.question(), filter.chapter());
        var shown = Page.of(rows, page, FindingRow::id);
        return shown.map(reading.tell(round, shown.items(), stale));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a finding")
    public RestResponse<FindingView> getFinding(@RestPath int round, @RestPath UUID id) {
        rounds.require(round);
        var row = queries.finding(round, caller.isInsider(), id).orElseThrow(NotFound.of("finding", id));
        var view = reading.tell(round, List.of(row), reading.stale(round))
                .apply(row)
                .permitting(actions.permitted(round, row));
        return EntityTag.of(row.version()).on(view);
    }
}
