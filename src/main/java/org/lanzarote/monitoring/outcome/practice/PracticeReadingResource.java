package org.lanzarote.monitoring.outcome.practice;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows promising practices of a round's report and its factsheets. */
@Path("/rounds/{round}/report/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practices and tallies")
@Trailed
@Transactional
class PracticeReadingResource {

    private final ReportRepository reports;
    private final PracticeQueries queries;
    private final PracticeReading reading;
    private final ReportFilters filters;
    private final Tables tables;
    private final PublicEyes eyes;

    PracticeReadingResource(
            ReportRepository reports,
            PracticeQueries queries,
            PracticeReading reading,
            ReportFilters filters,
            Tables tables,
            PublicEyes eyes) {
        this.eyes = eyes;
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
    @Operation(summary = "List the promising practices of the report, in the order they were written")
    public Page<PracticeView> listPractices(
            @RestPath int round,
            @BeanParam PracticeFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = reports.requireVisible(round);
        var stale = reading.stale(report);
        var lang = tables.told(table);
        return tables.answer(
                PracticeTable.of(round, report), table, page, part -> list(report, filter, stale, part, lang));
    }

    private Page<PracticeView> list(
            Report report, PracticeFilter filter, StaleTexts stale, PageQuery page, @Nullable Language lang) {
        var rows = queries.practices(report.id(), filter, stale, page);
        filters.check(rows, report, filter.chapter(), filter.party(), "");
        var shown = Page.of(rows, page, PracticeRow::id);
        return shown.map(reading.practices(report, shown.items(), stale, lang));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a promising practice",
            description = "One that the draft withdraws is read by those who oversee as everybody else reads it.")
    public RestResponse<PracticeView> getPractice(@RestPath int round, @RestPath UUID id, @BeanParam ToldIn told) {
        var report = reports.requireVisible(round);
        return queries.practice(report.id(), id)
                .map(row -> tagged(row, reading.practice(report, row, told.lang())))
                .or(() -> eyes.read(() -> queries.practice(report.id(), id)
                        .map(row -> tagged(row, reading.withdrawn(report, row, told.lang())))))
                .orElseThrow(NotFound.of("practice", id));
    }

    private static RestResponse<PracticeView> tagged(PracticeRow row, PracticeView view) {
        return EntityTag.of(row.version()).on(view);
    }
}
