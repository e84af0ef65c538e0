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
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Moves paragraphs and boxes of recommendations in a draft report. */
@Path("/rounds/{round}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Order of the parts")
@Trailed
@Transactional
class PartMoveResource {

    private final ReportScopes scopes;
    private final ParagraphRepository paragraphs;
    private final RecommendationRepository recommendations;
    private final ParagraphMoves moves;
    private final BoxMoves boxes;

    PartMoveResource(
            ReportScopes scopes,
            ParagraphRepository paragraphs,
            RecommendationRepository recommendations,
            ParagraphMoves moves,
            BoxMoves boxes) {
        this.scopes = scopes;
        this.paragraphs = paragraphs;
        this.recommendations = recommendations;
        this.moves = moves;
        this.boxes = boxes;
    }

    @POST
    @Path("/paragraphs/{number}/move")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Move a paragraph of a draft report",
            description =
                    "The report keeps the numbers that it has, in the new order; citations, links and labels follow."
                            + " If-Match takes the paragraph's tag.")
    @APIResponse(responseCode = "204", description = "Moved")
    public RestResponse<Void> moveParagraph(
            @RestPath int round,
            @RestPath int number,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ParagraphPlace body) {
        var scope = scopes.ofDraft(round);
        var paragraph = paragraphs.require(scope.report(), number);
        ifMatch.require(paragraph.tag());
        moves.move(scope, paragraph, body);
        return paragraph.tag().alone();
    }

    @POST
    @Path("/recommendations/{code}/move")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Put the box of a recommendation after a paragraph, or at the end of a chapter",
            description = "If-Match takes the recommendation's tag.")
    @APIResponse(responseCode = "204", description = "Moved")
    public RestResponse<Void> moveRecommendation(
            @RestPath int round,
            @RestPath String code,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull BoxPlace body) {
        var scope = scopes.ofDraft(round);
        var recommendation = recommendations.require(scope.report(), code);
        ifMatch.require(recommendation.tag());
        boxes.move(scope, recommendation, body);
        return recommendation.tag().alone();
    }
}
