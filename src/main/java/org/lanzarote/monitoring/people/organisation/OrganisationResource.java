package org.lanzarote.monitoring.people.organisation;

import jakarta.annotation.security.PermitAll;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
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

/** Organisations that ask to take part, and the Secretariat's decision on each. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations")
@Trailed
@Transactional
class OrganisationResource {

    private final OrganisationRepository organisations;
    private final OrganisationQueries queries;
    private final OrganisationAdmission admission;
    private final Caller caller;
    private final Disclosure disclosure;
    private final Clock clock;

    OrganisationResource(
            OrganisationRepository organisations,
            OrganisationQueries queries,
            OrganisationAdmission admission,
            Caller caller,
            Disclosure disclosure,
            Clock clock) {
        this.organisations = organisations;
        this.queries = queries;
        this.admission = admission;
        this.caller = caller;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            summary = "Ask that an organisation may take part",
            description = "The Secretariat decides. Once it has approved, the contact gets an account by e-mail.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> registerOrganisation(@Valid @NotNull RegisterOrganisation body) {
        var organisation = new Organisation(body, clock.instant());
        organisations.persistAndFlush(organisation);
        return Created.at("/organisations", organisation.id, organisation.version);
    }

    @GET
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "List the organisations, in the order they asked to take part")
    public Page<OrganisationView> listOrganisations(
            @RestQuery @Parameter(description = "Only those in this state") @Nullable OrganisationStatus status,
            @BeanParam @Valid PageQuery page) {
        disclosure.restricted(true);
        return Page.of(queries.organisations(page.afterId(), status, page.fetch()), page, OrganisationView::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Read an organisation")
    public RestResponse<OrganisationView> getOrganisation(@RestPath UUID id) {
        disclosure.restricted(true);
        var view = queries.organisation(id).orElseThrow(NotFound.of("organisation", id));
        boolean taken = view.status().isUndecided() && organisations.isApproved(view.name());
        return EntityTag.of(view.version()).on(taken ? view.withNameTaken() : view);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Let an organisation take part",
            description = "Its contact is invited as a stakeholder; when Keycloak does not answer, nothing is decided.")
    @APIResponse(responseCode = "204", description = "Approved")
    public RestResponse<Void> approveOrganisation(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        var organisation = organisations.require(id);
        ifMatch.require(organisation.version);
        admission.approve(organisation, caller.name(), clock.instant());
        return EntityTag.of(organisation.version).alone();
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Decline an organisation")
    @APIResponse(responseCode = "204", description = "Declined")
    public RestResponse<Void> declineOrganisation(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var organisation = organisations.require(id);
        ifMatch.require(organisation.version);
        organisation.decline(body.reason(), caller.name(), clock.instant());
        organisations.flush();
        return EntityTag.of(organisation.version).alone();
    }
}
