package org.lanzarote.monitoring.people.account;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on an account. */
@Schema(
        description =
                "What may be done with an account. REPLACE: let another focal point follow. SUSPEND, REINSTATE: shut"
                        + " it out for a time, and let it in again. END: for good. SEND_INVITATION: send the e-mail again. CHANGE_ADDRESS: give"
                        + " another e-mail address")
enum AccountAction {
    REPLACE,
    SUSPEND,
    REINSTATE,
    END,
    SEND_INVITATION,
    CHANGE_ADDRESS;

    /** The actions that this caller may take on an account in this state. */
    static List<AccountAction> permitted(
            GrantedRole role,
            AccountStatus status,
            @Nullable Instant until,
            @Nullable Invitation invitation,
            Caller caller) {
        if (caller.isSystem() || !(caller.isSecretariat() || role == GrantedRole.DELEGATE)) {
            return List.of();
        }
        return Stream.of(values())
                .filter(action -> action.fits(status))
                .filter(action -> action != REPLACE || (caller.isSecretariat() && isToFollow(role, until)))
                .filter(action -> action != SEND_INVITATION || invitation != null)
                .toList();
    }

    /** Whether somebody may follow it: a focal point whose end is set has a successor. */
    private static boolean isToFollow(GrantedRole role, @Nullable Instant until) {
        return role == GrantedRole.FOCAL_POINT && until == null;
    }

    /** Whether the state of the account allows it. */
    boolean fits(AccountStatus status) {
        return switch (this) {
            case SUSPEND, SEND_INVITATION, CHANGE_ADDRESS ->
                status == AccountStatus.IN_FORCE || status == AccountStatus.COMING;
            case REINSTATE -> status == AccountStatus.SUSPENDED;
            case REPLACE, END -> status != AccountStatus.ENDED;
        };
    }
}
