package org.lanzarote.monitoring.outcome.statement;

import static java.util.Objects.requireNonNull;

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
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.outcome.chapter.ChapterFilter;
import org.lanzarote.monitoring.outcome.chapter.ReportFilters;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.PartsInPrint;
import org.lanzarote.monitoring.outcome.report.RecordHeads;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.report.ToldIn;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.citation.Citations;
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

/** Shows editorial statements: the wording with which recommendations appear in the factsheets. */
@Path("/rounds/{round}/report/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial statements")
@Trailed
@Transactional
class StatementReadingResource {

    private final ReportRepository reports;
    private final StatementQueries queries;
    private final Citations citations;
    private final ReportFilters filters;
    private final Staleness staleness;
    private final PartsInPrint print;
    private final Caller caller;
    private final Tables tables;
    private final PublicEyes eyes;
    private final DraftedParts drafts;
    private final RecordHeads heads;

    StatementReadingResource(
            ReportRepository reports,
            StatementQueries queries,
            Citations citations,
            ReportFilters filters,
            Staleness staleness,
            PartsInPrint print,
            Caller caller,
            Tables tables,
            PublicEyes eyes,
            DraftedParts drafts,
            RecordHeads heads) {
        this.eyes = eyes;
        this.drafts = drafts;
        this.heads = heads;
        this.reports = reports;
        this.queries = queries;
        this.citations = citations;
        this.filters = filters;
        this.staleness = staleness;
        this.print = print;
        this.caller = caller;
        this.tables = tables;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @KeptForReader
    @StoredForPublic
    @Operation(
            summary = "List the editorial statements of the report, in the order they were written",
            description =
                    "Among them, for those who oversee, those that the draft withdraws, as everybody reads them still.")
    public Page<StatementView> listStatements(
            @RestPath int round,
            @BeanParam ChapterFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = reports.requireVisible(round);
        var stale = staleness.in(round);
        var lang = tables.told(table);
        var urgency = new CarriedUrgency(() -> queries.verbs(report.id()));
        return tables.answer(
                StatementTable.of(round, report, drafts.column(StatementView::draft), urgency),
                table,
                page,
                part -> list(report, filter, stale, part, lang));
    }

    private Page<StatementView> list(
            Report report, ChapterFilter filter, StaleTexts stale, PageQuery page, @Nullable Language lang) {
        var rows = drafts.withWithdrawn(
                report,
                queries.statements(report.id(), filter, stale, page),
                StatementRow::id,
                withdrawn -> queries.statements(report.id(), withdrawn, filter, stale, page));
        filters.check(rows, report, filter.chapter(), "", "");
        var shown = Page.of(rows, page, StatementRow::id);
        var readings =
                citations.read(shown.items().stream().map(StatementRow::text).toList());
        var words = print.in(report, lang, readings);
        var drafted = drafts.among(
                report, shown.items().stream().map(StatementRow::id).toList());
        return shown.map(row -> StatementView.of(
                row,
                requireNonNull(readings.get(row.text())),
                stale,
                words.of(row.text(), row.lead()),
                drafted.get(row.id()),
                permitted(drafted.get(row.id()))));
    }

    /** Nothing is done with what the draft has no more. */
    private List<ReportPartAction> permitted(@Nullable DraftChange draft) {
        return draft == DraftChange.WITHDRAWN ? List.of() : ReportPartAction.permitted(caller);
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read an editorial statement, as JSON or as a page",
            description = "One that the draft withdraws is read by those who oversee as everybody else reads it.")
    public RestResponse<StatementView> getStatement(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam ToldIn told,
            @RestHeader(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accepted) {
        var report = reports.requireVisible(round);
        boolean asPage = MediaType.TEXT_HTML.equals(accepted);
        return queries.statement(report.id(), id)
                .map(row -> read(report, row, told.lang(), drafts.of(report, id), asPage))
                .or(() -> eyes.read(() -> queries.statement(report.id(), id)
                        .map(row -> read(report, row, told.lang(), DraftChange.WITHDRAWN, asPage))))
                .orElseThrow(NotFound.of("editorial statement", id));
    }

    private RestResponse<StatementView> read(
            Report report, StatementRow row, @Nullable Language lang, @Nullable DraftChange draft, boolean asPage) {
        var readings = citations.read(List.of(row.text()));
        var view = StatementView.of(
                row,
                requireNonNull(readings.get(row.text())),
                staleness.in(report.round().number()),
                print.in(report, lang, readings).of(row.text(), row.lead()),
                draft,
                permitted(draft));
        return EntityTag.of(row.version()).on(asPage ? view.on(head(report, row, view.codes(), lang)) : view);
    }

    private StatementHead head(Report report, StatementRow row, List<String> codes, @Nullable Language lang) {
        var published = eyes.read(() -> queries.statement(report.id(), row.id()));
        var factsheets = published
                .map(read -> read.factsheets(report.round().rosterCodes()))
                .orElse(List.of());
        return new StatementHead(
                heads.of(report.round().number(), row.text(), published.isPresent(), lang),
                new CarriedUrgency(() -> queries.verbs(report.id())).verb(codes),
                factsheets);
    }
}
