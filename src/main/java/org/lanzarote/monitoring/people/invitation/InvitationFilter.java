package org.lanzarote.monitoring.people.invitation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which invitations to list. */
record InvitationFilter(
        @RestQuery @Parameter(description = "Only those in this state") @Nullable InvitationState state) {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** The state as it is stored. */
    @Nullable InvitationState stored() {
        return state == InvitationState.EXPIRED ? InvitationState.OPEN : state;
    }

    /** They are valid at that time at least. */
    Instant validAt(Instant now) {
        return state == InvitationState.OPEN ? now : Instant.EPOCH;
    }

    /** They are no longer valid at that time. */
    Instant overAt(Instant now) {
        return state == InvitationState.EXPIRED ? now : NEVER;
    }
}
