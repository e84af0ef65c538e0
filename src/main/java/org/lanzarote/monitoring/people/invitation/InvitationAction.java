package org.lanzarote.monitoring.people.invitation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the Secretariat may do with an invitation now. */
@Schema(description = "What the Secretariat may do with an invitation now")
enum InvitationAction {
    RENEW_SECRET,
    WITHDRAW;

    static List<InvitationAction> permitted(InvitationState state) {
        return switch (state) {
            case OPEN -> List.of(values());
            case EXPIRED -> List.of(WITHDRAW);
            case REDEEMED, WITHDRAWN -> List.of();
        };
    }
}
