package org.lanzarote.monitoring.replies.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reply.AnswerRepository;

/** Confirms that an answer taken from an earlier round holds for this one. */
@Path("/rounds/{round}/replies/{party}/answers/{question}/confirm")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
@Trailed
@Transactional
class ConfirmationResource {

    private final AnswerRepository answers;
    private final FittingAnswers fitting;
    private final Caller caller;
    private final Clock clock;

    ConfirmationResource(AnswerRepository answers, FittingAnswers fitting, Caller caller, Clock clock) {
        this.answers = answers;
        this.fitting = fitting;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Confirm an answer taken from an earlier round",
            description = "The answer is saved as it stands, in the name of the caller. A delegate confirms those "
                    + "of its sections. If-Match takes the answer's tag.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public RestResponse<Void> confirmAnswer(
            @RestPath int round, @RestPath String party, @RestPath String question, @BeanParam Precondition ifMatch) {
        var inHand = answers.hold(round, party, question);
        var answer = inHand.answer();
        inHand.requireDraft();
        ifMatch.require(answer.version());
        var wish = answer.requirePrefilled();
        fitting.require(inHand, question, wish);
        answer.save(wish, caller.name(), clock.instant());
        answers.flush();
        return answer.tag().alone();
    }
}
