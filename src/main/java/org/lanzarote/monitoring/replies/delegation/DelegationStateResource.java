package org.lanzarote.monitoring.replies.delegation;

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
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Changes the state of a delegation of sections: the delegate hands back, the focal point returns or takes back. */
@Path("/rounds/{round}/replies/{party}/delegations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
@Trailed
@Transactional
class DelegationStateResource {

    private final DelegationRepository delegations;
    private final Clock clock;
    private final DelegationTelling telling;

    DelegationStateResource(DelegationRepository delegations, Clock clock, DelegationTelling telling) {
        this.telling = telling;
        this.delegations = delegations;
        this.clock = clock;
    }

    @POST
    @Path("/hand-back")
    @RolesAllowed(Role.DELEGATE)
    @Operation(
            summary = "Hand sections back as done",
            description = "The delegate can still read them, but cannot save to them until they are returned.")
    @APIResponse(responseCode = "204", description = "Handed back")
    public RestResponse<Void> handBackDelegation(
            @RestPath int round,
            @RestPath String party,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull HandBack body) {
        return change(round, party, id, ifMatch, delegation -> delegation.handBack(body.note(), clock.instant()));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Return to a delegate the sections it handed back",
            description = "The delegate may save again.")
    @APIResponse(responseCode = "204", description = "Returned")
    public RestResponse<Void> returnDelegation(
            @RestPath int round,
            @RestPath String party,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull Reason body) {
        return change(round, party, id, ifMatch, delegation -> {
            delegation.returnTo(body.reason());
            telling.given(delegation);
        });
    }

    @POST
    @Path("/take-back")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Take all sections back from a delegate",
            description = "The delegate loses access with its next request; the saved answers stay. To give the "
                    + "sections again, change the delegation.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public RestResponse<Void> takeBackDelegation(
            @RestPath int round, @RestPath String party, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        return change(round, party, id, ifMatch, Delegation::takeBack);
    }

    private RestResponse<Void> change(
            int round, String party, UUID id, Precondition ifMatch, Consumer<Delegation> what) {
        var delegation = delegations.require(round, party, id);
        ifMatch.require(delegation.version);
        what.accept(delegation);
        delegations.flush();
        return EntityTag.of(delegation.version).alone();
    }
}
