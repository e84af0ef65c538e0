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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Inserts chapters, sub-headings and paragraphs into a draft report; what follows moves on. */
@Path("/rounds/{round}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order of the parts")
@Trailed
@Transactional
class InsertResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final ChapterRepository drafted;
    private final ChapterMoves chapters;
    private final HeadingMoves headings;
    private final ParagraphMoves paragraphs;

    InsertResource(
            ReportRepository reports,
            ReportScopes scopes,
            ChapterRepository drafted,
            ChapterMoves chapters,
            HeadingMoves headings,
            ParagraphMoves paragraphs) {
        this.reports = reports;
        this.scopes = scopes;
        this.drafted = drafted;
        this.chapters = chapters;
        this.headings = headings;
        this.paragraphs = paragraphs;
    }

    @POST
    @Path("/insert-chapter")
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Insert a chapter into a draft report",
            description = "It gets the numeral of its place; those that follow without a gap move on by one.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> insertChapter(@RestPath int round, @Valid @NotNull InsertChapter body) {
        var chapter = chapters.insert(reports.requireDraft(round), round, body);
        return Created.at("/rounds/" + round + "/report/chapters", chapter.numeral(), chapter.tag());
    }

    @POST
    @Path("/chapters/{numeral}/headings")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Insert a sub-heading into a chapter of a draft report",
            description = "If-Match takes the chapter's tag.")
    @APIResponse(responseCode = "204", description = "Inserted")
    public RestResponse<Void> insertHeading(
            @RestPath int round,
            @RestPath String numeral,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull InsertHeading body) {
        var chapter = drafted.require(reports.requireDraft(round), numeral);
        ifMatch.require(chapter.tag());
        headings.insert(chapter, body);
        return chapter.tag().alone();
    }

    @POST
    @Path("/insert-paragraph")
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Insert a paragraph into a draft report",
            description = "It gets the number of its place; those that follow without a gap move on by one.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> insertParagraph(@RestPath int round, @Valid @NotNull InsertParagraph body) {
        var paragraph = paragraphs.insert(scopes.ofDraft(round), round, body);
        return Created.at("/rounds/" + round + "/report/paragraphs", paragraph.number(), paragraph.tag());
    }
}
