package org.lanzarote.monitoring.people.invitation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which invitations to list. */
record InvitationFilter(
        @RestQuery @Parameter(description = "Only those in this state") @Nullable InvitationState state) {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** The stored state of these invitations. */
    @Nullable InvitationState stored() {
        return state == InvitationState.EXPIRED ? InvitationState.OPEN : state;
    }

    /** The earliest time at which they may end. */
    Instant validAt(Instant now) {
        return state == InvitationState.OPEN ? now : Instant.EPOCH;
    }

    /** The time at which they must have ended. */
    Instant overAt(Instant now) {
        return state == InvitationState.EXPIRED ? now : NEVER;
    }
}
