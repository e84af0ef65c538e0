package org.lanzarote.monitoring.people.account;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ACCOUNT_STATE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ADDRESS_UNCHANGED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Who is let in under a login of Keycloak, as what, for whom and when; kept for ever, since it tells who spoke for a Party. */
@Entity
class Account {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    /** The login in the token, which tells nothing of the person. */
    String login;

    @Enumerated(EnumType.STRING)
    AccountKind kind;

    @Enumerated(EnumType.STRING)
    GrantedRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Party party;

    /** The organisation's name as the token has it. */
    @Nullable String organisation;

    String name;

    @Nullable String email;

    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    /** When the mail server refused the address for good, when it took another's place, and since when another account has it. */
    @Nullable Instant addressRefusedAt;

    @Nullable Instant addressChangedAt;

    @Nullable Instant addressHeldAt;

    Instant since;

    @Nullable Instant until;

    @Nullable Instant suspendedAt;

    /** The reason for the last suspension, reinstatement or end. */
    @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Nullable Invitation invitation;

    @Nullable Instant invitationAt;

    /** The login of the account that made it. */
    String invitedBy;

    protected Account() {}

    Account(AccountKind kind, String login, Mandate mandate, String name, String invitedBy, Instant since) {
        this.kind = kind;
        this.login = login;
        this.role = mandate.role();
        this.party = mandate.party();
        this.organisation = mandate.organisation();
        this.name = name;
        this.invitedBy = invitedBy;
        this.since = since;
    }

    Account reachedAt(String address, Language spoken) {
        email = address;
        language = spoken;
        invitation = Invitation.DUE;
        return this;
    }

    /** Gives the person another address, or tries anew the one that was refused; tells the former one, if it is reached. */
    Optional<String> moveTo(String address, Instant now) {
        require(now, AccountAction.CHANGE_ADDRESS::fits);
        boolean stays = address.equals(email);
        if (stays && addressRefusedAt == null) {
            throw ADDRESS_UNCHANGED.because(AccountMessage.ADDRESS_HELD);
        }
        var former = Optional.ofNullable(email).filter(left -> addressRefusedAt == null && addressHeldAt == null);
        email = address;
        addressRefusedAt = null;
        addressChangedAt = stays ? addressChangedAt : now;
        return former;
    }

    /** Sends the invitation anew, to the address that it has now, where somebody was invited. */
    void inviteAnew() {
        invitation = invitation == null ? null : Invitation.DUE;
    }

    void suspend(String why, Instant now) {
        require(now, AccountAction.SUSPEND::fits);
        suspendedAt = now;
        reason = why;
    }

    void reinstate(String why, Instant now) {
        require(now, AccountAction.REINSTATE::fits);
        suspendedAt = null;
        reason = why;
    }

    /** Ends the account at that time, or at its beginning if that is later, so that it never was in force. */
    void end(String why, Instant when, Instant now) {
        require(now, AccountAction.END::fits);
        until = when.isBefore(since) ? since : when;
        reason = why;
    }

    void invite(Instant now) {
        require(now, AccountAction.SEND_INVITATION::fits);
        if (invitation == null) {
            throw ACCOUNT_STATE.because(AccountMessage.NOBODY_INVITED);
        }
        invitation = Invitation.DUE;
    }

    void requireRenewable(Instant now) {
        require(now, SystemAction.RENEW_SECRET::fits);
    }

    boolean isOver(Instant now) {
        return status(now) == AccountStatus.ENDED;
    }

    /** The time of its end, if one is set that lies ahead. */
    Optional<Instant> endAfter(Instant now) {
        return Optional.ofNullable(until).filter(now::isBefore);
    }

    private AccountStatus status(Instant now) {
        return AccountStatus.of(since, until, suspendedAt, now);
    }

    private void require(Instant now, Predicate<AccountStatus> fits) {
        if (!fits.test(status(now))) {
            throw ACCOUNT_STATE.because(AccountMessage.ACCOUNT_STANDS.with(status(now)));
        }
    }
}
