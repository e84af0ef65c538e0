package org.lanzarote.monitoring.people.account;

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
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
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

/** Changes the state of a person's account: here at once, in Keycloak within seconds. */
@Path("/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@Trailed
@Transactional
class AccountStateResource {

    private final AccountRepository accounts;
    private final IdentityIntents identities;
    private final FormerAddresses former;
    private final Clock clock;

    AccountStateResource(AccountRepository accounts, IdentityIntents identities, FormerAddresses former, Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.former = former;
        this.clock = clock;
    }

    @POST
    @Path("/suspend")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(
            summary = "Suspend an account until it is reinstated",
            description = "The account is shut out with its next request, whatever token it has, also while "
                    + "Keycloak is down. A focal point suspends the delegates of its Party, the Secretariat any"
                    + " account.")
    @APIResponse(responseCode = "204", description = "Suspended")
    public RestResponse<Void> suspendAccount(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        return change(id, ifMatch, (account, now) -> account.suspend(body.reason(), now));
    }

    @POST
    @Path("/reinstate")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(summary = "Let a suspended account in again")
    @APIResponse(responseCode = "204", description = "Reinstated")
    public RestResponse<Void> reinstateAccount(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        return change(id, ifMatch, (account, now) -> account.reinstate(body.reason(), now));
    }

    @POST
    @Path("/end")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(
            summary = "End an account for good",
            description =
                    "It stays on record, with its dates; its e-mail address may be another account's from then on.")
    @APIResponse(responseCode = "204", description = "Ended")
    public RestResponse<Void> endAccount(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        return change(id, ifMatch, (account, now) -> account.end(body.reason(), now, now));
    }

    @POST
    @Path("/send-invitation")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(
            summary = "Send the invitation again",
            description = "The e-mail is sent within seconds; the account then says whether that succeeded.")
    @APIResponse(responseCode = "204", description = "It will be sent")
    public RestResponse<Void> sendInvitation(@RestPath UUID id, @BeanParam Precondition ifMatch) {
        return change(id, ifMatch, Account::invite);
    }

    @POST
    @Path("/change-address")
    @RolesAllowed({Role.SECRETARIAT, Role.FOCAL_POINT})
    @Operation(
            summary = "Give a person another e-mail address",
            description =
                    "Invitations and all that is told by e-mail go there from now on, also where the mail server"
                            + " refused the former address. The former address is told that there is another, by one e-mail, and is"
                            + " then kept no longer. A person who has set no password yet is invited anew, at the new address, since the link in"
                            + " the former e-mail holds no more. The address that the account has is refused; where the mail server refused it, it is"
                            + " tried again. Where an account has it that you may not see, the Secretariat is asked to settle it, and the"
                            + " person comes in by the address once it is free. When Keycloak does not answer, nothing is done: 503, try again.")
    @APIResponse(responseCode = "204", description = "Changed")
    public RestResponse<Void> changeAddress(
            @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull ChangeAddress body) {
        return change(id, ifMatch, (account, now) -> {
            account.moveTo(body.address(), now).ifPresent(left -> former.keep(account.login, left, now));
            if (identities.isOutside(account.login)) {
                account.inviteAnew();
            }
            accounts.flush(); // what is noted behind it leaves the version as it is
            accounts.hold(account.login, identities.move(account.login, body.address()) ? null : now);
        });
    }

    private RestResponse<Void> change(UUID id, Precondition ifMatch, BiConsumer<Account, Instant> what) {
        var account = accounts.requirePerson(id);
        ifMatch.require(account.version);
        what.accept(account, clock.instant());
        accounts.flush();
        identities.follow(account.login);
        return EntityTag.of(account.version).alone();
    }
}
