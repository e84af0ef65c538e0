package org.lanzarote.monitoring.replies.submission;

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
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/** Publishes a reply, as the Secretariat decides. */
@Path("/rounds/{round}/replies/{party}/publish")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class PublicationResource {

    private final ReplyRepository replies;
    private final SubmissionRepository submissions;
    private final ReplyPublishing publishing;
    private final Caller caller;
    private final Clock clock;

    PublicationResource(
            ReplyRepository replies,
            SubmissionRepository submissions,
            ReplyPublishing publishing,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.submissions = submissions;
        this.publishing = publishing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish a Party's last submission",
            description = "Passages may be withheld, each on a stated ground, which everybody reads in their place."
                    + " The submission itself stays whole. If-Match takes the reply's tag.")
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
        publishing.publish(submissions.last(reply), body.withheld(), caller.name(), now);
        reply.publish(now);
        replies.flush();
        return reply.tagOfRecord().alone();
    }
}
