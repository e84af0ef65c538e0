package org.lanzarote.monitoring.outcome.recommendation;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.chapter.ReportFilters;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Recommendations of a round's report. */
@Path("/rounds/{round}/report/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class RecommendationResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final RecommendationRepository recommendations;
    private final RecommendationQueries queries;
    private final RecommendationReading reading;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final ReportFilters filters;
    private final Tables tables;
    private final BoxNeighbours neighbours;

    RecommendationResource(
            ReportRepository reports,
            ReportScopes scopes,
            RecommendationRepository recommendations,
            RecommendationQueries queries,
            RecommendationReading reading,
            Citations citations,
            ReportFilters filters,
            Withdrawals withdrawals,
            Tables tables,
            BoxNeighbours neighbours) {
        this.neighbours = neighbours;
        this.tables = tables;
        this.withdrawals = withdrawals;
        this.filters = filters;
        this.reports = reports;
        this.scopes = scopes;
        this.recommendations = recommendations;
        this.queries = queries;
        this.reading = reading;
        this.citations = citations;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @KeptForReader
    @StoredForPublic
    @Operation(summary = "List the recommendations of the report in the order of their codes")
    public Page<RecommendationView> listRecommendations(
            @RestPath int round,
            @BeanParam RecommendationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = reports.requireVisible(round);
        var stale = reading.stale(report);
        return tables.answer(RecommendationTable.of(round), table, page, part -> list(report, filter, stale, part));
    }

    private Page<RecommendationView> list(
            Report report, RecommendationFilter filter, StaleTexts stale, PageQuery page) {
        var rows = queries.recommendations(report.id(), filter, stale, page);
        filters.check(rows, report, filter.chapter(), filter.party(), filter.urgency());
        filters.checkTheme(rows, report, filter.theme());
        var shown = Page.of(rows, page, RecommendationRow::rank);
        return shown.map(reading.recommendations(report, shown.items(), stale));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a recommendation, with its paragraphs and the findings that lead to it")
    public RestResponse<RecommendationView> getRecommendation(@RestPath int round, @RestPath String code) {
        var report = reports.requireVisible(round);
        var row = queries.recommendation(report.id(), code).orElseThrow(NotFound.of("recommendation", code));
        return row.tag().on(reading.recommendation(report, row));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add a recommendation to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addRecommendation(@RestPath int round, @Valid @NotNull DraftRecommendation body) {
        var scope = scopes.ofDraft(round);
        check(scope, body);
        var recommendation = new Recommendation(scope.chapter(body.chapter()), body);
        recommendation.after = neighbours.of(scope.report(), body);
        citations.write(recommendation.text, round, body.wording());
        recommendations.requireNone(scope.report(), body.code());
        recommendations.persistAndFlush(recommendation);
        return Created.at("/rounds/" + round + "/report/recommendations", recommendation.code, recommendation.tag());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Revise a recommendation of a draft report",
            description = "Its code changes by renumbering only.")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseRecommendation(
            @RestPath int round,
            @RestPath String code,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftRecommendation body) {
        var scope = scopes.ofDraft(round);
        var recommendation = recommendations.require(scope.report(), code);
        ifMatch.require(recommendation.tag());
        var violations = new Violations();
        violations.require(code.equals(body.code()), "/code", RecommendationMessage.RENUMBER_FOR_CODE.with(code));
        body.check(scope, "", violations);
        violations.orThrow(RecommendationMessage.RECOMMENDATION_INVALID);
        recommendation.revise(scope.chapter(body.chapter()), body);
        recommendation.after = neighbours.of(scope.report(), body);
        citations.write(recommendation.text, round, body.wording());
        recommendations.flush();
        return recommendation.tag().alone();
    }

    @POST
    @Path("/{code}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a recommendation out of a draft report",
            description =
                    "It and its reason stay in the list of withdrawn parts. What cites it says from then on that it was withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawRecommendation(
            @RestPath int round, @RestPath String code, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var recommendation = recommendations.require(reports.requireDraft(round), code);
        ifMatch.require(recommendation.tag());
        recommendation.withdrawn =
                withdrawals.ofCited(round, PartKind.RECOMMENDATION, code, recommendation.id, recommendation.text, body);
        recommendations.flush();
        return recommendation.tag().alone();
    }

    private static void check(ReportScope scope, DraftRecommendation body) {
        var violations = new Violations();
        body.check(scope, "", violations);
        violations.orThrow(RecommendationMessage.RECOMMENDATION_INVALID);
    }
}
