package org.lanzarote.monitoring.outcome.practice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.chapter.ReportFilters;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Writes and shows promising practices of a round's report. */
@Path("/rounds/{round}/report/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class PracticeResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final PracticeRepository practices;
    private final PracticeQueries queries;
    private final PracticeReading reading;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final ReportFilters filters;

    PracticeResource(
            ReportRepository reports,
            ReportScopes scopes,
            PracticeRepository practices,
            PracticeQueries queries,
            PracticeReading reading,
            Citations citations,
            ReportFilters filters,
            Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        this.filters = filters;
        this.reports = reports;
        this.scopes = scopes;
        this.practices = practices;
        this.queries = queries;
        this.reading = reading;
        this.citations = citations;
    }

    @GET
    @PermitAll
    @KeptForReader
    @StoredForPublic
    @Operation(summary = "List the promising practices of the report, in the order they were written")
    public Page<PracticeView> listPractices(
            @RestPath int round, @BeanParam PracticeFilter filter, @BeanParam @Valid PageQuery page) {
        var report = reports.requireVisible(round);
        var stale = reading.stale(report);
        var rows = queries.practices(report.id(), filter, stale, page);
        filters.check(rows, report, filter.chapter(), filter.party(), "");
        var shown = Page.of(rows, page, PracticeRow::id);
        return shown.map(reading.practices(report, shown.items(), stale));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a promising practice")
    public RestResponse<PracticeView> getPractice(@RestPath int round, @RestPath UUID id) {
        var report = reports.requireVisible(round);
        var row = queries.practice(report.id(), id).orElseThrow(NotFound.of("practice", id));
        return EntityTag.of(row.version()).on(reading.practice(report, row));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add a promising practice to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addPractice(@RestPath int round, @Valid @NotNull DraftPractice body) {
        var scope = scopes.ofDraft(round);
        check(scope, body);
        var practice = new Practice(scope.chapter(body.chapter()), body);
        citations.write(practice.text, round, body.wording());
        practices.persistAndFlush(practice);
        return Created.at("/rounds/" + round + "/report/practices", practice.id, practice.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Revise a promising practice of a draft report")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> revisePractice(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftPractice body) {
        var scope = scopes.ofDraft(round);
        var practice = practices.require(scope.report(), id);
        ifMatch.require(practice.version);
        check(scope, body);
        practice.revise(scope.chapter(body.chapter()), body);
        citations.write(practice.text, round, body.wording());
        practices.flush();
        return EntityTag.of(practice.version).alone();
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a promising practice out of a draft report",
            description = "It and its reason stay in the list of withdrawn parts.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawPractice(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var practice = practices.require(reports.requireDraft(round), id);
        ifMatch.require(practice.version);
        practice.withdrawn = withdrawals.of(round, PartKind.PRACTICE, id, practice.text, body);
        practices.flush();
        return EntityTag.of(practice.version).alone();
    }

    private static void check(ReportScope scope, DraftPractice body) {
        var violations = new Violations();
        body.check(scope, "", violations);
        violations.orThrow(PracticeMessage.PRACTICE_INVALID);
    }
}
