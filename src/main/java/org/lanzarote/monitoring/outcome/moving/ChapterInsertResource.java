package org.lanzarote.monitoring.outcome.moving;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Inserts chapters into a draft report. */
@Path("/rounds/{round}/report/insert-chapter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ChapterInsertResource {

    private final ReportRepository reports;
    private final ChapterMoves moves;

    ChapterInsertResource(ReportRepository reports, ChapterMoves moves) {
        this.reports = reports;
        this.moves = moves;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Insert a chapter into a draft report",
            description = "It gets the numeral of its place; those that follow without a gap move on by one.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> insertChapter(@RestPath int round, @Valid @NotNull InsertChapter body) {
        var chapter = moves.insert(reports.requireDraft(round), round, body);
        return Created.at("/rounds/" + round + "/report/chapters", chapter.numeral(), chapter.tag());
    }
}
