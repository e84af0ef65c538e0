package org.lanzarote.monitoring.people.invitation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions that the Secretariat may take on an invitation. */
@Schema(
        description =
                "What the Secretariat may do with an invitation now. RENEW_SECRET: get its link. WITHDRAW: one that nobody"
                        + " redeemed")
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
