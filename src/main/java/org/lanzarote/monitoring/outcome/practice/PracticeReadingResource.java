package org.lanzarote.monitoring.outcome.practice;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.chapter.ReportFilters;
import org.lanzarote.monitoring.outcome.report.RecordHeads;
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
    private final RecordHeads heads;

    PracticeReadingResource(
            ReportRepository reports,
            PracticeQueries queries,
            PracticeReading reading,
            ReportFilters filters,
            Tables tables,
            PublicEyes eyes,
            RecordHeads heads) {
        this.eyes = eyes;
        this.heads = heads;
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
        return tables.answer(reading.table(report), table, page, part -> list(report, filter, stale, part, lang));
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
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a promising practice, as JSON or as a page",
            description = "One that the draft withdraws is read by those who oversee as everybody else reads it.")
    public RestResponse<PracticeView> getPractice(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam ToldIn told,
            @RestHeader(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accepted) {
        var report = reports.requireVisible(round);
        boolean asPage = MediaType.TEXT_HTML.equals(accepted);
        return queries.practice(report.id(), id)
                .map(row -> read(report, row, reading.practice(report, row, told.lang()), told.lang(), asPage))
                .or(() -> eyes.read(() -> queries.practice(report.id(), id)
                        .map(row ->
                                read(report, row, reading.withdrawn(report, row, told.lang()), told.lang(), asPage))))
                .orElseThrow(NotFound.of("practice", id));
    }

    private RestResponse<PracticeView> read(
            Report report, PracticeRow row, PracticeView view, @Nullable Language lang, boolean asPage) {
        return EntityTag.of(row.version()).on(asPage ? view.on(head(report, row, lang)) : view);
    }

    private PracticeHead head(Report report, PracticeRow row, @Nullable Language lang) {
        var published = eyes.read(() -> queries.practice(report.id(), row.id()));
        var factsheets = published.map(PracticeRow::factsheets).orElse(List.of());
        return new PracticeHead(heads.of(report.round().number(), row.text(), published.isPresent(), lang), factsheets);
    }
}
