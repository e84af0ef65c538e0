package org.lanzarote.monitoring.people.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.people.organisation.OrganisationAdmission;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The Secretariat's invitations of organisations. */
@Path("/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
@Trailed
@Transactional
class InvitationResource {

    private final InvitationRepository invitations;
    private final InvitationQueries queries;
    private final InvitationSettings settings;
    private final OrganisationAdmission organisations;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    InvitationResource(
            InvitationRepository invitations,
            InvitationQueries queries,
            InvitationSettings settings,
            OrganisationAdmission organisations,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.queries = queries;
        this.settings = settings;
        this.organisations = organisations;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Invite an organisation to take part",
            description = "Renew the secret to get the link to pass on. An organisation that redeems it needs no "
                    + "further decision.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> inviteOrganisation(@Valid @NotNull InviteOrganisation body) {
        body.check(clock.instant(), settings.longest());
        organisations.requireFree(body.name().strip());
        var invitation = new OrganisationInvitation(body, caller.name(), clock.instant());
        invitations.persistAndFlush(invitation);
        return Created.at("/invitations", invitation.id, invitation.version);
    }

    @GET
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "List the invitations of organisations, the oldest first")
    public Page<InvitationView> listInvitations(@BeanParam InvitationFilter filter, @BeanParam @Valid PageQuery page) {
        disclosure.restricted(true);
        var now = clock.instant();
        var rows = queries.invitations(
                page.afterId(), filter.stored(), filter.validAt(now), filter.overAt(now), page.fetch());
        return Page.of(rows, page, InvitationRow::id).map(row -> row.view(now));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Read the invitation of an organisation")
    public RestResponse<InvitationView> getInvitation(@RestPath UUID id) {
        disclosure.restricted(true);
        var row = queries.invitation(id).orElseThrow(NotFound.of("invitation", id));
        return EntityTag.of(row.version()).on(row.view(clock.instant()));
    }

    @POST
    @Path("/{id}/renew-secret")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Get the link of an invitation",
            description =
                    "Any earlier link stops working. The link is shown only once: pass it on to the " + "organisation.")
    @APIResponseSchema(InvitationSecret.class)
    public RestResponse<InvitationSecret> renewInvitationSecret(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        var invitation = invitations.require(id);
        ifMatch.require(invitation.version);
        var secret = InvitationSecret.drawn(random, settings.page());
        invitation.renewSecret(InvitationRepository.digest(secret.secret()), clock.instant());
        invitations.flush();
        return EntityTag.of(invitation.version).on(secret);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Withdraw an invitation that nobody has redeemed")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawInvitation(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var invitation = invitations.require(id);
        ifMatch.require(invitation.version);
        invitation.withdraw(body.reason(), clock.instant());
        invitations.flush();
        return EntityTag.of(invitation.version).alone();
    }
}
