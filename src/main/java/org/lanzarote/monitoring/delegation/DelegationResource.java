package org.lanzarote.monitoring.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.account.Delegates;
import org.lanzarote.monitoring.paging.Created;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.paging.Idempotent;
import org.lanzarote.monitoring.paging.Precondition;
import org.lanzarote.monitoring.problem.ProblemType;
import org.lanzarote.monitoring.problem.Violations;
import org.lanzarote.monitoring.reply.ReplyRepository;
import org.lanzarote.monitoring.trail.Trailed;

/** Which delegate of a Party works on which sections of its reply; in the hands of the Party's focal point. */
@Path("/rounds/{round}/replies/{party}/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class DelegationResource {

    private final DelegationRepository delegations;
    private final ReplyRepository replies;
    private final Delegates delegates;
    private final Caller caller;
    private final Clock clock;

    DelegationResource(
            DelegationRepository delegations,
            ReplyRepository replies,
            Delegates delegates,
            Caller caller,
            Clock clock) {
        this.delegations = delegations;
        this.replies = replies;
        this.delegates = delegates;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Give sections of the reply to a delegate",
            description = "It reads and saves the answers of these sections from its next request on, and no others.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> delegateSections(
            @RestPath int round, @RestPath String party, @Valid @NotNull DelegateSections body) {
        var reply = replies.requireOwnToSave(round, party);
        var delegate = delegates.login(body.account(), party).orElse("");
        var violations = new Violations();
        violations.require(!delegate.isEmpty(), "/account", "No delegate of " + party + " has this account");
        violations.orThrow("The sections cannot be delegated");
        if (delegations.has(reply, delegate)) {
            throw ProblemType.DUPLICATE.because("This delegate has a delegation; change its sections");
        }
        var questions = DelegatedSections.questions(reply, body.sections());
        var delegation = new Delegation(reply, delegate, questions, caller.name(), clock.instant());
        delegations.persistAndFlush(delegation);
        return Created.at(
                "/rounds/%d/replies/%s/delegations".formatted(round, party), delegation.id, delegation.version);
    }

    @GET
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "List which delegate works on which sections",
            description = "At most as many as the Party has delegates, so there are no pages.")
    public List<DelegationView> listDelegations(@RestPath int round, @RestPath String party) {
        replies.requireOwn(round, party);
        var own = delegations.own(round, party);
        var names = delegates.names(own.stream().map(one -> one.delegate).toList());
        return own.stream().map(one -> DelegationView.of(one, names)).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(summary = "Read which sections a delegate works on")
    public RestResponse<DelegationView> getDelegation(@RestPath int round, @RestPath String party, @RestPath UUID id) {
        var delegation = delegations.require(round, party, id);
        var names = delegates.names(List.of(delegation.delegate));
        return EntityTag.of(delegation.version).on(DelegationView.of(delegation, names));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Change the sections that a delegate has",
            description = "What the delegate saved in a section that is taken back stays.")
    @APIResponse(responseCode = "204", description = "Changed")
    public RestResponse<Void> changeDelegation(
            @RestPath int round,
            @RestPath String party,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ChangeSections body) {
        var delegation = delegations.require(round, party, id);
        ifMatch.require(delegation.version);
        delegation.give(DelegatedSections.questions(delegation.reply, body.sections()), caller.name(), clock.instant());
        delegations.flush();
        return EntityTag.of(delegation.version).alone();
    }
}
