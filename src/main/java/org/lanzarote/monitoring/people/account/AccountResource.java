package org.lanzarote.monitoring.people.account;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Invites people, and shows their accounts: who speaks for whom since when. */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@Trailed
@Transactional
class AccountResource {

    private final AccountRepository accounts;
    private final AccountQueries queries;
    private final PartyRepository parties;
    private final Admission admission;
    private final Caller caller;
    private final Disclosure disclosure;
    private final Clock clock;

    AccountResource(
            AccountRepository accounts,
            AccountQueries queries,
            PartyRepository parties,
            Admission admission,
            Caller caller,
            Disclosure disclosure,
            Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.parties = parties;
        this.admission = admission;
        this.caller = caller;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(
            summary = "Invite a person",
            description =
                    "The Secretariat invites focal points, one for a Party at a time, and everybody else but"
                            + " delegates; a focal point invites the delegates of its Party. An e-mail from Keycloak lets the"
                            + " person set a password. An address that an account has which you may see is refused (409); where"
                            + " another has it, you get the same answer as ever, the Secretariat is asked to settle it, and the person is"
                            + " invited once the address is free. When Keycloak does not answer, nothing is done: 503, try again.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> inviteAccount(@Valid @NotNull InviteAccount body) {
        return created(admission.invite(body));
    }

    @POST
    @Path("/{id}/replace")
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Replace a focal point by another person",
            description = "The successor is invited and takes over, now or at a later time, at the moment at which the"
                    + " present focal point ends. Both stay on record. When Keycloak does not answer, nothing is done.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> replaceFocalPoint(@RestPath UUID id, @Valid @NotNull ReplaceFocalPoint body) {
        return created(admission.replace(accounts.requirePerson(id), body));
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(
            summary = "List the accounts of people, in the order they were invited",
            description = "The Secretariat sees all, a focal point those of its Party, past ones too.")
    public Page<AccountView> listAccounts(@BeanParam AccountFilter filter, @BeanParam @Valid PageQuery page) {
        disclosure.restricted(true);
        var rows = queries.accounts(filter, caller, page);
        if (rows.isEmpty()) {
            new ClosedFilters().check("party", filter.party(), parties::codes).orThrow();
        }
        var now = clock.instant();
        return Page.of(rows, page, AccountRow::id).map(row -> row.view(caller, now));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(summary = "Read the account of a person")
    public RestResponse<AccountView> getAccount(@RestPath UUID id) {
        disclosure.restricted(true);
        var row = queries.account(AccountKind.PERSON, caller.isSecretariat(), caller.answersFor(), id)
                .orElseThrow(NotFound.of("account", id));
        return EntityTag.of(row.version()).on(row.view(caller, clock.instant()));
    }

    private static RestResponse<Created> created(Account account) {
        return Created.at("/accounts", account.id, account.version);
    }
}
