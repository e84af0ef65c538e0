package org.lanzarote.monitoring.people.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.people.identity.SystemLogin;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Registers and shows the own systems of Parties and organisations, each a client with its own secret. */
@Path("/systems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Systems")
@Trailed
@Transactional
class SystemResource {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final Admission admission;
    private final IdentityIntents identities;
    private final IdentityStore store;
    private final Event<SystemRevoked> revocations;
    private final Caller caller;
    private final Clock clock;

    SystemResource(
            AccountRepository accounts,
            AccountQueries queries,
            Admission admission,
            IdentityIntents identities,
            IdentityStore store,
            Event<SystemRevoked> revocations,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.admission = admission;
        this.identities = identities;
        this.store = store;
        this.revocations = revocations;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "Register the own system of a Party or an organisation",
            description = "The system becomes a client of the realm; renew its secret to get one. The Secretariat "
                    + "registers any system, a focal point its Party's, a stakeholder its organisation's.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> registerSystem(@Valid @NotNull RegisterSystem body) {
        var system = admission.register(body);
        return Created.at("/systems", system.id, system.version);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "List the systems, in the order they were registered",
            description = "The Secretariat sees all, others those of whom they speak for.")
    public Page<SystemView> listSystems(@BeanParam @Valid PageQuery page) {
        var rows = queries.systems(caller, page);
        return Page.of(rows, page, SystemView::id).map(row -> row.at(clock.instant(), caller));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(summary = "Read a system")
    public RestResponse<SystemView> getSystem(@RestPath UUID id) {
        var view = queries.system(
                        AccountKind.SYSTEM, caller.isSecretariat(), caller.answersFor(), caller.submitsFor(), id)
                .orElseThrow(NotFound.of("system", id));
        return EntityTag.of(view.version()).on(view.at(clock.instant(), caller));
    }

    @POST
    @Path("/{id}/renew-secret")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(summary = "Give a system a new secret", description = "Earlier secrets stop working.")
    @APIResponseSchema(SystemSecret.class)
    public RestResponse<SystemSecret> renewSecret(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        var system = accounts.requireSystem(id);
        ifMatch.require(system.version);
        system.requireRenewable(clock.instant());
        accounts.moveTag(system);
        var secret = new SystemSecret(SystemLogin.clientOf(system.login), store.renewSecret(system.login));
        return EntityTag.of(system.version).on(secret);
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "Revoke a system",
            description =
                    "The system is shut out with its next request; its client is removed within seconds, and its webhooks"
                            + " are retired.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public RestResponse<Void> revokeSystem(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var system = accounts.requireSystem(id);
        ifMatch.require(system.version);
        system.end(body.reason(), clock.instant(), clock.instant());
        accounts.flush();
        identities.follow(system.login);
        revocations.fire(new SystemRevoked(system.login));
        return EntityTag.of(system.version).alone();
    }
}
