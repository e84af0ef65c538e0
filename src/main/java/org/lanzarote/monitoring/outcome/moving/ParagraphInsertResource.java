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
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Inserts paragraphs into a draft report. */
@Path("/rounds/{round}/report/insert-paragraph")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ParagraphInsertResource {

    private final ReportScopes scopes;
    private final ParagraphMoves moves;

    ParagraphInsertResource(ReportScopes scopes, ParagraphMoves moves) {
        this.scopes = scopes;
        this.moves = moves;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Insert a paragraph into a draft report",
            description = "It gets the number of its place; those that follow without a gap move on by one.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> insertParagraph(@RestPath int round, @Valid @NotNull InsertParagraph body) {
        var paragraph = moves.insert(scopes.ofDraft(round), round, body);
        return Created.at("/rounds/" + round + "/report/paragraphs", paragraph.number(), paragraph.tag());
    }
}
