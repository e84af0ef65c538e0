package org.lanzarote.monitoring.people.account;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.identity.SystemLogin;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a system. */
@Schema(description = "What you may do with a system now. RENEW_SECRET: get a new secret. REVOKE: shut it out for good")
enum SystemAction {
    RENEW_SECRET,
    REVOKE;

    /** The actions on a system in this state: of persons who speak for it, and of the system itself. */
    static List<SystemAction> permitted(String clientId, AccountStatus status, Caller caller) {
        return caller.isSystem() && !SystemLogin.clientOf(caller.name()).equals(clientId)
                ? List.of()
                : Stream.of(values()).filter(action -> action.fits(status)).toList();
    }

    boolean fits(AccountStatus status) {
        return switch (this) {
            case RENEW_SECRET -> status == AccountStatus.IN_FORCE;
            case REVOKE -> AccountAction.END.fits(status);
        };
    }
}
