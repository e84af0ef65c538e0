package org.lanzarote.monitoring.outcome.chapter;

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

/** Shows numbered paragraphs of a round's report. */
@Path("/rounds/{round}/report/paragraphs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chapters and paragraphs")
@Trailed
@Transactional
class ParagraphReadingResource {

    private final ReportRepository reports;
    private final ReportQueries queries;
    private final ReportReading reading;
    private final ReportFilters filters;
    private final Tables tables;

    ParagraphReadingResource(
            ReportRepository reports,
            ReportQueries queries,
            ReportReading reading,
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
    @Operation(
            summary =
                    "List the paragraphs of the report by number, with the findings and recommendations based on each")
    public Page<ParagraphView> listParagraphs(
            @RestPath int round,
            @BeanParam ChapterFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = reports.requireVisible(round);
        var stale = reading.stale(report);
        var lang = tables.told(table);
        return tables.answer(ParagraphTable.of(round), table, page, part -> list(report, filter, stale, part, lang));
    }

    private Page<ParagraphView> list(
            Report report, ChapterFilter filter, StaleTexts stale, PageQuery page, @Nullable Language lang) {
        var rows = queries.paragraphs(report.id(), filter, stale, page);
        filters.check(rows, report, filter.chapter(), "", "");
        var shown = Page.of(rows, page, ParagraphRow::number);
        return shown.map(reading.paragraphs(report, shown.items(), stale, lang));
    }

    @GET
    @Path("/{number}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PrintedAt.AKOMA_NTOSO})
    @PrintedAt(document = "/rounds/{round}/report/document", page = "paragraph-{number}", akn = "para_{number}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a paragraph, with the findings and recommendations based on it")
    public RestResponse<ParagraphView> getParagraph(@RestPath int round, @RestPath int number, @BeanParam ToldIn told) {
        var report = reports.requireVisible(round);
        var row = queries.paragraph(report.id(), number).orElseThrow(NotFound.of("paragraph", number));
        return row.tag().on(reading.paragraph(report, row, told.lang()));
    }
}
