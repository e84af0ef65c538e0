package org.lanzarote.monitoring.people.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;

/** A person's account as it is stored. */
record AccountRow(
        UUID id,
        int version,
        String login,
        GrantedRole role,
        @Nullable String party,
        @Nullable String organisation,
        String name,
        @Nullable String email,
        @Nullable Language language,
        @Nullable Instant addressRefusedAt,
        @Nullable Instant addressChangedAt,
        @Nullable Instant addressHeldAt,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant suspendedAt,
        @Nullable String reason,
        @Nullable Invitation invitation,
        @Nullable Instant invitationAt) {

    /** The account as this caller sees it now. */
    AccountView view(Caller caller, Instant now) {
        var status = AccountStatus.of(since, until, suspendedAt, now);
        return new AccountView(
                id,
                login,
                role,
                party,
                organisation,
                name,
                email,
                language,
                addressRefusedAt,
                addressChangedAt,
                caller.isSecretariat() ? addressHeldAt : null,
                status,
                since,
                until,
                suspendedAt,
                reason,
                invitation,
                invitationAt,
                AccountAction.permitted(role, status, until, invitation, caller));
    }
}
