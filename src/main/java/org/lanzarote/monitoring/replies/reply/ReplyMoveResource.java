package org.lanzarote.monitoring.replies.reply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;

/** Moves a draft reply from one version of the questionnaire to a later one. */
@Path("/rounds/{round}/replies/{party}/move")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class ReplyMoveResource {

    private final ReplyRepository replies;
    private final QuestionnaireRepository questionnaires;
    private final Event<ReplyMoved> moved;

    ReplyMoveResource(ReplyRepository replies, QuestionnaireRepository questionnaires, Event<ReplyMoved> moved) {
        this.replies = replies;
        this.questionnaires = questionnaires;
        this.moved = moved;
    }

    @POST
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Move a reply in draft to a later version of the questionnaire",
            description = "Every answer stays; new questions get an empty one. A delegate gets the new questions of"
                    + " its sections too. Load forms that were issued before you move: they fit only the "
                    + "version they were issued for. If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Moved")
    public RestResponse<Void> moveReply(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull MoveReply body) {
        var reply = replies.requireOwnToSubmit(round, party);
        reply.requireDraft();
        ifMatch.require(reply.tag());
        reply.moveTo(questionnaires.requirePublished(round, body.version()));
        moved.fire(new ReplyMoved(reply));
        replies.flush();
        return reply.tag().alone();
    }
}
