package org.lanzarote.monitoring.preparation.round;

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
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Closes and reopens the replies of a round; no time limit closes them by itself. */
@Path("/rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
@Trailed
@Transactional
class ClosingResource {

    private final RoundRepository rounds;
    private final Caller caller;
    private final Clock clock;

    ClosingResource(RoundRepository rounds, Caller caller, Clock clock) {
        this.rounds = rounds;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/close-replies")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Close the replies of States in a round",
            description = "Until the replies are closed, States save and submit, also after the time limit. A Party"
                    + " whose limit is extended after the closing is let in again, until the replies are closed"
                    + " once more. Stakeholders go on, and submissions can be published. If-Match takes the "
                    + "round's tag.")
    @APIResponse(responseCode = "204", description = "Closed")
    public RestResponse<Void> closeReplies(@RestPath int round, @BeanParam Precondition ifMatch) {
        var found = rounds.require(round);
        found.requireLaunched();
        found.replies.requireClosable();
        ifMatch.require(found.version);
        found.replies = found.replies.closed(clock.instant());
        rounds.flush();
        return EntityTag.of(found.version).alone();
    }

    @POST
    @Path("/reopen-replies")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Reopen the replies of States in a round", description = "If-Match takes the round's tag.")
    @APIResponse(responseCode = "204", description = "Reopened")
    public RestResponse<Void> reopenReplies(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var found = rounds.require(round);
        found.requireLaunched();
        found.replies.requireClosed();
        ifMatch.require(found.version);
        found.replies = found.replies.reopened(body.reason(), caller.name(), clock.instant());
        rounds.flush();
        return EntityTag.of(found.version).alone();
    }
}
