package org.lanzarote.monitoring.outcome.chapter;

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
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.report.ToldIn;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.html.PrintedAt;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Writes and shows chapters of a round's report. */
@Path("/rounds/{round}/report/chapters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chapters and paragraphs")
@Trailed
@Transactional
class ChapterResource {

    private final ReportRepository reports;
    private final ChapterRepository chapters;
    private final ReportQueries queries;
    private final ReportReading reading;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final ChapterParts parts;

    ChapterResource(
            ReportRepository reports,
            ChapterRepository chapters,
            ReportQueries queries,
            ReportReading reading,
            Citations citations,
            Withdrawals withdrawals,
            ChapterParts parts) {
        this.parts = parts;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.chapters = chapters;
        this.queries = queries;
        this.reading = reading;
        this.citations = citations;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the chapters of the report",
            description = "The list has no pages, since there are about a dozen chapters.")
    public List<ChapterView> listChapters(@RestPath int round, @BeanParam ToldIn told) {
        var report = reports.requireVisible(round);
        return reading.chapters(report, queries.chapters(report.id()), told.lang());
    }

    @GET
    @Path("/{numeral}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PrintedAt.AKOMA_NTOSO})
    @PrintedAt(document = "/rounds/{round}/report/document", page = "chapter-{numeral}", akn = "chp_{numeral}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a chapter without its paragraphs")
    public RestResponse<ChapterView> getChapter(@RestPath int round, @RestPath String numeral, @BeanParam ToldIn told) {
        var report = reports.requireVisible(round);
        var row = queries.chapter(report.id(), numeral).orElseThrow(NotFound.of("chapter", numeral));
        var view = reading.chapters(report, List.of(row), told.lang()).get(0);
        return row.tag().on(view.permitting(parts.permitted(report, row.id())));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add a chapter to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addChapter(@RestPath int round, @Valid @NotNull DraftChapter body) {
        var report = reports.requireDraft(round);
        var chapter = new Chapter(report, body);
        citations.write(chapter.introduction, round, body.wording());
        chapters.requireNone(report, body.numeral());
        chapters.persistAndFlush(chapter);
        return Created.at("/rounds/" + round + "/report/chapters", chapter.numeral, chapter.tag());
    }

    @PUT
    @Path("/{numeral}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Revise a chapter of a draft report")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseChapter(
            @RestPath int round,
            @RestPath String numeral,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftChapter body) {
        var chapter = chapters.require(reports.requireDraft(round), numeral);
        ifMatch.require(chapter.tag());
        var violations = new Violations();
        violations.require(numeral.equals(body.numeral()), "/numeral", ChapterMessage.NUMERAL_STAYS.with(numeral));
        violations.orThrow(ChapterMessage.CHAPTER_INVALID);
        chapter.revise(body);
        citations.write(chapter.introduction, round, body.wording());
        chapters.flush();
        return chapter.tag().alone();
    }

    @POST
    @Path("/{numeral}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a chapter without parts out of a draft report",
            description =
                    "It and its reason stay in the list of withdrawn parts. Its parts are moved or taken away before.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawChapter(
            @RestPath int round,
            @RestPath String numeral,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull Reason body) {
        var chapter = chapters.require(reports.requireDraft(round), numeral);
        ifMatch.require(chapter.tag());
        parts.countedIn(chapter).requirePossible();
        chapter.withdrawn =
                withdrawals.ofCited(round, PartKind.CHAPTER, numeral, chapter.id, chapter.introduction, body);
        chapters.flush();
        return chapter.tag().alone();
    }
}
