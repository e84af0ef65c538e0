package org.lanzarote.monitoring.outcome.report;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
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
    private final RecommendationRepository recommendations;
    private final ReportQueries queries;
    private final ReportReading reading;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final ReportFilters filters;
    private final Tables tables;
    private final BoxMoves boxes;

    RecommendationResource(
            ReportRepository reports,
            RecommendationRepository recommendations,
            ReportQueries queries,
            ReportReading reading,
            Citations citations,
            ReportFilters filters,
            Withdrawals withdrawals,
            Tables tables,
            BoxMoves boxes) {
        this.boxes = boxes;
        this.tables = tables;
        this.withdrawals = withdrawals;
        this.filters = filters;
        this.reports = reports;
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
        var rows = queries.recommendations(report.id, filter, stale, page);
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
        var row = queries.recommendation(report.id, code).orElseThrow(NotFound.of("recommendation", code));
        return row.tag()
                .on(reading.recommendations(report, List.of(row), reading.stale(report))
                        .apply(row));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add a recommendation to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addRecommendation(@RestPath int round, @Valid @NotNull DraftRecommendation body) {
        var scope = reports.scope(round);
        check(scope, body);
        var recommendation = new Recommendation(scope.chapter(body.chapter()), body);
        recommendation.after = boxes.place(scope.report(), body);
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
        var scope = reports.scope(round);
        var recommendation = recommendations.require(scope.report(), code);
        ifMatch.require(recommendation.tag());
        var violations = new Violations();
        violations.require(code.equals(body.code()), "/code", ReportMessage.RENUMBER_FOR_CODE.with(code));
        scope.check(body, "", violations);
        violations.orThrow(ReportMessage.RECOMMENDATION_INVALID);
        recommendation.revise(scope.chapter(body.chapter()), body);
        recommendation.after = boxes.place(scope.report(), body);
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
        scope.check(body, "", violations);
        violations.orThrow(ReportMessage.RECOMMENDATION_INVALID);
    }
}
