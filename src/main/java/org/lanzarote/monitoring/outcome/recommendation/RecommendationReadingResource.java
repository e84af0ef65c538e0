package org.lanzarote.monitoring.outcome.recommendation;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.chapter.ReportFilters;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.report.ToldIn;
import org.lanzarote.monitoring.platform.html.PrintedAt;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows recommendations of a round's report. */
@Path("/rounds/{round}/report/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
@Trailed
@Transactional
class RecommendationReadingResource {

    private final ReportRepository reports;
    private final RecommendationQueries queries;
    private final RecommendationReading reading;
    private final ReportFilters filters;
    private final Tables tables;

    RecommendationReadingResource(
            ReportRepository reports,
            RecommendationQueries queries,
            RecommendationReading reading,
            ReportFilters filters,
            Tables tables) {
        this.reports = reports;
        this.queries = queries;
        this.reading = reading;
        this.filters = filters;
        this.tables = tables;
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
        var lang = tables.told(table);
        return tables.answer(
                RecommendationTable.of(round, report), table, page, part -> list(report, filter, stale, part, lang));
    }

    private Page<RecommendationView> list(
            Report report, RecommendationFilter filter, StaleTexts stale, PageQuery page, @Nullable Language lang) {
        var rows = queries.recommendations(report.id(), filter, stale, page);
        filters.check(rows, report, filter.chapter(), filter.party(), filter.urgency());
        filters.checkTheme(rows, report, filter.theme());
        var shown = Page.of(rows, page, RecommendationRow::rank);
        return shown.map(reading.recommendations(report, shown.items(), stale, lang));
    }

    @GET
    @Path("/{code}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PrintedAt.AKOMA_NTOSO})
    @PrintedAt(document = "/rounds/{round}/report/document", page = "recommendation-{code}", akn = "rec_{code}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a recommendation, with its paragraphs and the findings that lead to it")
    public RestResponse<RecommendationView> getRecommendation(
            @RestPath int round, @RestPath String code, @BeanParam ToldIn told) {
        var report = reports.requireVisible(round);
        var row = queries.recommendation(report.id(), code).orElseThrow(NotFound.of("recommendation", code));
        return row.tag().on(reading.recommendation(report, row, told.lang()));
    }
}
