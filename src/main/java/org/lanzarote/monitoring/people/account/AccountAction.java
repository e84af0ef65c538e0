package org.lanzarote.monitoring.people.account;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on an account. */
@Schema(description = "What may be done with an account")
enum AccountAction {
    REPLACE,
    SUSPEND,
    REINSTATE,
    END,
    SEND_INVITATION;

    /** The actions that this caller may take on an account in this state. */
    static List<AccountAction> permitted(
            GrantedRole role, AccountStatus status, @Nullable Invitation invitation, Caller caller) {
        List<AccountAction> actions = new ArrayList<>();
        if (status == AccountStatus.ENDED || !(caller.isSecretariat() || role == GrantedRole.DELEGATE)) {
            return actions;
        }
        if (caller.isSecretariat() && role == GrantedRole.FOCAL_POINT) {
            actions.add(REPLACE);
        }
        actions.add(status == AccountStatus.SUSPENDED ? REINSTATE : SUSPEND);
        actions.add(END);
        if (invitation != null && status != AccountStatus.SUSPENDED) {
            actions.add(SEND_INVITATION);
        }
        return actions;
    }
}
