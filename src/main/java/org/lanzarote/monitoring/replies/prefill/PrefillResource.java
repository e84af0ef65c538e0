package org.lanzarote.monitoring.replies.prefill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.bulk.EarlierReplies;
import org.lanzarote.monitoring.replies.bulk.OwnReplies;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;

/** Prefills a draft with the Party's answers of an earlier round. */
@Path("/rounds/{round}/replies/{party}/prefill")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forms and packages")
@Trailed
@Transactional
class PrefillResource {

    private final OwnReplies replies;
    private final EarlierReplies earlierReplies;

    PrefillResource(OwnReplies replies, EarlierReplies earlierReplies) {
        this.replies = replies;
        this.earlierReplies = earlierReplies;
    }

    @POST
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Prefill the draft with answers of an earlier round",
            description = "Answers of the Party's last submission in that round go into questions that have no "
                    + "answer yet and accept them; files are never copied. Nothing saved is overwritten. Each "
                    + "prefilled answer is marked, and prevents the submission of the reply until it is "
                    + "confirmed or changed. If-Match takes the reply's tag.")
    public RestResponse<PrefilledReply> prefillReply(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull PrefillReply body) {
        var held = replies.hold(round, party);
        ifMatch.require(held.asRead().tag());
        var questions = held.asRead().answers().stream()
                .map(StoredAnswer::question)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var earlier = body.requireEarlier(round, questions, earlierReplies.find(body.fromRound(), party));
        var prefilled = new Prefilling(held, earlier).prefill(body.earlierQuestions(questions));
        return replies.written(held).on(prefilled);
    }
}
