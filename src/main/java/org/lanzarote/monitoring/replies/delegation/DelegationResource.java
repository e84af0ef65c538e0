package org.lanzarote.monitoring.replies.delegation;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/**
 * Gives and shows delegations of sections: which delegate works on which sections of the reply, until when and how far; the
 * Party's focal point decides on them.
 */
@Path("/rounds/{round}/replies/{party}/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
@Trailed
@Transactional
class DelegationResource {

    private final DelegationRepository delegations;
    private final DelegationGiving giving;
    private final DelegationReading reading;
    private final ReplyRepository replies;
    private final Disclosure disclosure;
    private final Caller caller;
    private final DelegationTelling telling;

    DelegationResource(
            DelegationRepository delegations,
            DelegationGiving giving,
            DelegationReading reading,
            ReplyRepository replies,
            Disclosure disclosure,
            Caller caller,
            DelegationTelling telling) {
        this.telling = telling;
        this.delegations = delegations;
        this.giving = giving;
        this.reading = reading;
        this.replies = replies;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Give sections of the reply to a delegate",
            description = "From its next request on, the delegate reads and saves the answers of these sections, "
                    + "and no others. A section is a main question, by its number, or a section of the "
                    + "questionnaire, by its key, which means its main questions, also those that a later "
                    + "version adds.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> delegateSections(
            @RestPath int round, @RestPath String party, @Valid @NotNull DelegateSections body) {
        var delegation = giving.begin(replies.requireOwnToSave(round, party), party, body);
        delegations.persistAndFlush(delegation);
        telling.given(delegation);
        return Created.at(
                "/rounds/%d/replies/%s/delegations".formatted(round, party), delegation.id, delegation.version);
    }

    @GET
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "List the delegations of sections of a reply, with their due days and progress",
            description = "A delegate sees its own. There are no pages, since there are at most as many as the "
                    + "Party has delegates.")
    public List<DelegationView> listDelegations(@RestPath int round, @RestPath String party) {
        var own = delegations.own(round, party);
        if (!caller.delegate().isEmpty() && own.isEmpty()) {
            throw NotFound.of("reply of", party).get();
        }
        if (caller.delegate().isEmpty()) {
            replies.requireOwn(round, party);
        }
        disclosure.restricted(true);
        return reading.show(own);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Read a delegation of sections, with its due day and progress",
            description = "A delegate reads its own, until it is taken back.")
    public RestResponse<DelegationView> getDelegation(@RestPath int round, @RestPath String party, @RestPath UUID id) {
        var delegation = delegations.require(round, party, id);
        disclosure.restricted(true);
        return EntityTag.of(delegation.version)
                .on(reading.show(List.of(delegation)).get(0));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Change the sections of a delegate and the due day",
            description = "The request replaces the whole delegation. What the delegate saved in a section that is "
                    + "taken back stays. A delegation that was taken back is given again.")
    @APIResponse(responseCode = "204", description = "Changed")
    public RestResponse<Void> changeDelegation(
            @RestPath int round,
            @RestPath String party,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ChangeDelegation body) {
        var delegation = delegations.require(round, party, id);
        ifMatch.require(delegation.version);
        giving.change(delegation, body);
        if (delegation.state == DelegationState.GIVEN) {
            telling.given(delegation);
        }
        delegations.flush();
        return EntityTag.of(delegation.version).alone();
    }
}
