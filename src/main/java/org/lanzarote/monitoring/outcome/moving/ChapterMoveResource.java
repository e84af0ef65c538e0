package org.lanzarote.monitoring.outcome.moving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Moves chapters and their sub-headings in a draft report. */
@Path("/rounds/{round}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order of the parts")
@Trailed
@Transactional
class ChapterMoveResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final ChapterRepository chapters;
    private final ChapterMoves moves;
    private final HeadingMoves headings;

    ChapterMoveResource(
            ReportRepository reports,
            ReportScopes scopes,
            ChapterRepository chapters,
            ChapterMoves moves,
            HeadingMoves headings) {
        this.reports = reports;
        this.scopes = scopes;
        this.chapters = chapters;
        this.moves = moves;
        this.headings = headings;
    }

    @POST
    @Path("/chapters/{numeral}/move")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Move a chapter of a draft report, with all that stands in it",
            description =
                    "The report keeps its numerals and numbers, in the new order; codes that begin with a numeral,"
                            + " citations, links and labels follow. If-Match takes the chapter's tag.")
    @APIResponse(responseCode = "204", description = "Moved")
    public RestResponse<Void> moveChapter(
            @RestPath int round,
            @RestPath String numeral,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ChapterPlace body) {
        var report = reports.requireDraft(round);
        var chapter = chapters.require(report, numeral);
        ifMatch.require(chapter.tag());
        moves.move(report, chapter, body);
        return chapter.tag().alone();
    }

    @POST
    @Path("/chapters/{numeral}/headings/{heading}/move")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Move a sub-heading with the paragraphs, findings and statements under it",
            description =
                    "Within its chapter or into another one; the numbers follow. If-Match takes the chapter's tag.")
    @APIResponse(responseCode = "204", description = "Moved")
    public RestResponse<Void> moveHeading(
            @RestPath int round,
            @RestPath String numeral,
            @RestPath String heading,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull HeadingPlace body) {
        var scope = scopes.ofDraft(round);
        var chapter = chapters.require(scope.report(), numeral);
        ifMatch.require(chapter.tag());
        headings.move(scope, chapter, heading, body);
        return chapter.tag().alone();
    }
}
