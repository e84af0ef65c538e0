package org.lanzarote.monitoring.replies.publication;

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
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/** Publishes a reply and takes passages down again, as the Secretariat decides. */
@Path("/rounds/{round}/replies/{party}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Published replies")
@Trailed
@Transactional
class PublicationResource {

    private final ReplyRepository replies;
    private final ReplyPublishing publishing;
    private final TakingDown takingDown;
    private final Caller caller;
    private final Clock clock;
    private final Event<PublicReplyChanged> changed;

    PublicationResource(
            ReplyRepository replies,
            ReplyPublishing publishing,
            TakingDown takingDown,
            Caller caller,
            Clock clock,
            Event<PublicReplyChanged> changed) {
        this.changed = changed;
        this.replies = replies;
        this.publishing = publishing;
        this.takingDown = takingDown;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish a Party's last submission",
            description = "Passages may be withheld, each on a stated ground, which everybody reads in their place."
                    + " What was withheld or taken down before, in this round or an earlier one, and still stands in any"
                    + " answer, is withheld there again or named in shownAgain with a reason; the publication proposal"
                    + " tells it. A file that is withheld is closed in every answer, also under another key. While"
                    + " something of an answer stays withheld, its translations are not published. What is withheld is"
                    + " taken down from the earlier publications too, a whole answer in whatever words. The submission"
                    + " itself stays whole. If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishReply(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull PublishReply body) {
        var reply = replies.require(round, party);
        reply.requirePublishable();
        ifMatch.require(reply.tagOfRecord());
        var now = clock.instant();
        publishing.publish(reply, body, caller.name(), now);
        reply.publish(now);
        replies.flush();
        changed.fire(new PublicReplyChanged(reply));
        return reply.tagOfRecord().alone();
    }

    @POST
    @Path("/take-down")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take passages of a published reply down",
            description = "From then on they are public in no submission of the reply, nor in what is made of it; the"
                    + " ground stands in their place. The submissions themselves stay whole for the Party and those who"
                    + " oversee replies. The words are named as they were submitted; a file is taken down wherever the"
                    + " reply names it. If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Taken down")
    public RestResponse<Void> takeDownReply(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull TakeDownReply body) {
        var reply = replies.require(round, party);
        reply.requirePublished();
        ifMatch.require(reply.tagOfRecord());
        takingDown.takeDown(reply, body, caller.name(), clock.instant());
        replies.flush();
        changed.fire(new PublicReplyChanged(reply));
        return reply.tagOfRecord().alone();
    }
}
