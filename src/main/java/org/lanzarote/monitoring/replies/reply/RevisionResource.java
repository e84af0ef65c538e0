package org.lanzarote.monitoring.replies.reply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Opens a submitted reply again; the submission stands until the next one. */
@Path("/rounds/{round}/replies/{party}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class RevisionResource {

    private final ReplyRepository replies;
    private final Caller caller;
    private final Clock clock;
    private final Events events;

    RevisionResource(ReplyRepository replies, Caller caller, Clock clock, Events events) {
        this.events = events;
        this.replies = replies;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/supplement")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Open a submitted reply to correct or supplement it",
            description = "Others go on reading the last submission until the reply is submitted again. The reason "
                    + "becomes part of the next submission. If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Opened")
    public RestResponse<Void> supplementReply(
            @RestPath int round, @RestPath String party, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var reply = replies.requireOwnToSubmit(round, party);
        reply.requireSubmitted();
        reply.requireOpen();
        ifMatch.require(reply.tag());
        Revision.begin(reply, RevisionCause.SUPPLEMENTED, body.reason(), caller.name(), clock.instant());
        replies.flush();
        return reply.tag().alone();
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Return a submitted reply to its Party for correction",
            description = "The Party works on its answers again, also when the replies of the round are closed. The"
                    + " last submission stands until the next one. If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Returned")
    public RestResponse<Void> returnReply(
            @RestPath int round, @RestPath String party, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var reply = replies.require(round, party);
        reply.requireSubmitted();
        ifMatch.require(reply.tagOfRecord());
        Revision.begin(reply, RevisionCause.RETURNED, body.reason(), caller.name(), clock.instant());
        events.happened(Happened.to(
                        Readers.ofParty(party),
                        EventType.REPLY_RETURNED,
                        "/rounds/%d/replies/%s".formatted(round, party))
                .inRound(round)
                .with("party", party)
                .with("submission", reply.submissions()));
        replies.flush();
        return reply.tagOfRecord().alone();
    }
}
