package org.lanzarote.monitoring.factsheets.draft;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Lists the factsheets of a round. */
@Path("/rounds/{round}/factsheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Factsheets")
@Trailed
@Transactional
@KeptForReader
class FactsheetListResource {

    private final ReportRepository reports;
    private final FactsheetDraftQueries queries;
    private final FactsheetPreviews previews;
    private final Staleness staleness;
    private final Disclosure disclosure;
    private final Tables tables;

    FactsheetListResource(
            ReportRepository reports,
            FactsheetDraftQueries queries,
            FactsheetPreviews previews,
            Staleness staleness,
            Disclosure disclosure,
            Tables tables) {
        this.previews = previews;
        this.disclosure = disclosure;
        this.tables = tables;
        this.staleness = staleness;
        this.reports = reports;
        this.queries = queries;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the factsheets of a round, each with its newest edition",
            description =
                    "In the order of the Parties' codes. Before the report is published, those who see it read a preview of each,"
                            + " which has no edition. Those who oversee also read when a draft was edited since.")
    public Page<FactsheetRow> listFactsheets(
            @RestPath int round,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Whether to list only those that were edited since their edition")
                    boolean differs,
            @RestQuery
                    @Parameter(
                            description = "Whether something that its newest edition rests on no longer stands; before"
                                    + " the report is published, something that its preview rests on")
                    @Nullable Boolean stale,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = reports.requireVisible(round);
        return tables.answer(FactsheetTable.of(round), table, page, part -> list(report, differs, stale, part));
    }

    private Page<FactsheetRow> list(Report report, boolean differs, @Nullable Boolean stale, PageQuery page) {
        if (report.publishedAt() == null) {
            return Page.of(differs ? List.of() : previews.list(report, stale, page), page, FactsheetRow::party);
        }
        var rows = queries.newest(
                report.id(), differs, stale, staleness.in(report.round().number()), page);
        disclosure.restricted(rows.stream().anyMatch(row -> row.editedAt() != null));
        return Page.of(rows, page, FactsheetRow::party);
    }
}
