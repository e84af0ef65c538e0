package org.lanzarote.monitoring.outcome.placing;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.placing.FindingsInPrint.WordsOfFindings;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.outcome.report.RecordHeads;
import org.lanzarote.monitoring.outcome.report.ToldIn;
import org.lanzarote.monitoring.platform.access.Caller;
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
    private final RecordHeads heads;
    private final RoundRepository rounds;
    private final MistypedFilter mistyped;
    private final Tables tables;
    private final FindingTable inTable;
    private final FindingsInPrint print;
    private final Caller caller;

    FindingReadingResource(
            FindingReading reading,
            FindingQueries queries,
            FindingActions actions,
            RecordHeads heads,
            RoundRepository rounds,
            MistypedFilter mistyped,
            Tables tables,
            FindingTable inTable,
            FindingsInPrint print,
            Caller caller) {
        this.heads = heads;
        this.inTable = inTable;
        this.print = print;
        this.tables = tables;
        this.mistyped = mistyped;
        this.reading = reading;
        this.queries = queries;
        this.actions = actions;
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @KeptForReader
    @StoredForPublic
    @Operation(
            summary = "Search the findings of a round, from any end of their links",
            description =
                    "The Secretariat, the Committee and rapporteurs see all findings, everybody those in a published report."
                            + " Filters take several values, divided by commas.")
    public Page<FindingView> listFindings(
            @RestPath int round,
            @BeanParam @Valid FindingFilter filter,
            @Parameter(description = "The order; WRITTEN where none is given") @RestQuery @DefaultValue("WRITTEN")
                    FindingSort sort,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var stale = reading.stale(round);
        var words = print.in(round, tables.told(table));
        return tables.answer(
                inTable.of(round, words.day()), table, page, part -> list(round, filter, sort, stale, part, words));
    }

    private Page<FindingView> list(
            int round,
            FindingFilter filter,
            FindingSort sort,
            StaleTexts stale,
            PageQuery page,
            WordsOfFindings words) {
        var rows = reading.find(round, filter, sort, stale, page);
        mistyped.check(round, filter, rows);
        var shown = Page.of(rows, page, row -> FindingKey.of(sort, row));
        return shown.map(reading.tell(round, shown.items(), stale, words));
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a finding, as JSON or as a page")
    public RestResponse<FindingView> getFinding(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam ToldIn told,
            @RestHeader(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accepted) {
        rounds.require(round);
        var row = queries.finding(round, caller.isInsider(), id).orElseThrow(NotFound.of("finding", id));
        var view = reading.tell(round, List.of(row), reading.stale(round), print.in(round, told.lang()))
                .apply(row)
                .permitting(
                        actions.permitted(round, row),
                        MediaType.TEXT_HTML.equals(accepted) ? head(round, row, told.lang()) : null);
        return row.tag(caller.isInsider()).on(view);
    }

    private RecordHead head(int round, FindingRow row, @Nullable Language lang) {
        return heads.of(round, row.text(), row.publishedAt() != null, lang);
    }
}
