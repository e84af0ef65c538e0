package org.lanzarote.monitoring.outcome.chapter;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
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
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Writes and shows numbered paragraphs of a round's report. */
@Path("/rounds/{round}/report/paragraphs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ParagraphResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final ParagraphRepository paragraphs;
    private final ReportQueries queries;
    private final ReportReading reading;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final ReportFilters filters;
    private final Tables tables;
    private final Event<EvidenceRevised> revised;

    ParagraphResource(
            ReportRepository reports,
            ReportScopes scopes,
            ParagraphRepository paragraphs,
            ReportQueries queries,
            ReportReading reading,
            Citations citations,
            ReportFilters filters,
            Event<EvidenceRevised> revised,
            Withdrawals withdrawals,
            Tables tables) {
        this.tables = tables;
        this.withdrawals = withdrawals;
        this.filters = filters;
        this.revised = revised;
        this.reports = reports;
        this.scopes = scopes;
        this.paragraphs = paragraphs;
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
    @Operation(
            summary =
                    "List the paragraphs of the report by number, with the findings and recommendations based on each")
    public Page<ParagraphView> listParagraphs(
            @RestPath int round,
            @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter") String chapter,
            @RestQuery @Parameter(description = "Whether something that it rests on no longer stands") @Nullable Boolean stale,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = reports.requireVisible(round);
        var texts = reading.stale(report);
        return tables.answer(ParagraphTable.of(round), table, page, part -> list(report, chapter, stale, texts, part));
    }

    private Page<ParagraphView> list(
            Report report, String chapter, @Nullable Boolean stale, StaleTexts texts, PageQuery page) {
        var rows = queries.paragraphs(report.id(), chapter, stale, texts, page);
        filters.check(rows, report, chapter, "", "");
        var shown = Page.of(rows, page, ParagraphRow::number);
        return shown.map(reading.paragraphs(report, shown.items(), texts));
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a paragraph, with the findings and recommendations based on it")
    public RestResponse<ParagraphView> getParagraph(@RestPath int round, @RestPath int number) {
        var report = reports.requireVisible(round);
        var row = queries.paragraph(report.id(), number).orElseThrow(NotFound.of("paragraph", number));
        return row.tag().on(reading.paragraph(report, row));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add a paragraph to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addParagraph(@RestPath int round, @Valid @NotNull DraftParagraph body) {
        var scope = scopes.ofDraft(round);
        check(scope, body);
        var paragraph = new Paragraph(scope.chapter(body.chapter()), body);
        citations.write(paragraph.text, round, body.wording());
        paragraphs.requireNone(scope.report(), body.number());
        paragraphs.persistAndFlush(paragraph);
        return Created.at("/rounds/" + round + "/report/paragraphs", paragraph.number, paragraph.tag());
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Revise a paragraph of a draft report",
            description =
                    "Its number changes by renumbering only. One that cites findings which rest on it is refused, and"
                            + " the problem names the path.")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseParagraph(
            @RestPath int round,
            @RestPath int number,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftParagraph body) {
        var scope = scopes.ofDraft(round);
        var paragraph = paragraphs.require(scope.report(), number);
        ifMatch.require(paragraph.tag());
        var violations = new Violations();
        violations.require(number == body.number(), "/number", ChapterMessage.RENUMBER_FOR_NUMBER.with(number));
        body.check(scope, "", violations);
        violations.orThrow(ChapterMessage.PARAGRAPH_INVALID);
        paragraph.revise(scope.chapter(body.chapter()), body);
        citations.write(paragraph.text, round, body.wording());
        paragraphs.flush();
        revised.fire(new EvidenceRevised(round, CitationKind.PARAGRAPH, List.of(paragraph.id)));
        return paragraph.tag().alone();
    }

    @POST
    @Path("/{number}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a paragraph out of a draft report",
            description =
                    "It and its reason stay in the list of withdrawn parts. What cites it says from then on that it was withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawParagraph(
            @RestPath int round, @RestPath int number, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var paragraph = paragraphs.require(reports.requireDraft(round), number);
        ifMatch.require(paragraph.tag());
        paragraph.withdrawn =
                withdrawals.ofCited(round, PartKind.PARAGRAPH, number, paragraph.id, paragraph.text, body);
        paragraphs.flush();
        return paragraph.tag().alone();
    }

    private static void check(ReportScope scope, DraftParagraph body) {
        var violations = new Violations();
        body.check(scope, "", violations);
        violations.orThrow(ChapterMessage.PARAGRAPH_INVALID);
    }
}
