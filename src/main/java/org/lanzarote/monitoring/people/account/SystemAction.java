package org.lanzarote.monitoring.people.account;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a system. */
@Schema(description = "What you may do with a system now. RENEW_SECRET: get a new secret. REVOKE: shut it out for good")
enum SystemAction {
    RENEW_SECRET,
    REVOKE;

    /** The actions on a system in this state; whoever reads a system speaks for it. */
    static List<SystemAction> permitted(AccountStatus status) {
        return Stream.of(values()).filter(action -> action.fits(status)).toList();
    }

    boolean fits(AccountStatus status) {
        return switch (this) {
            case RENEW_SECRET -> status == AccountStatus.IN_FORCE;
            case REVOKE -> AccountAction.END.fits(status);
        };
    }
}
