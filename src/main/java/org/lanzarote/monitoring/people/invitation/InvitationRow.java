package org.lanzarote.monitoring.people.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;

/** An invitation as it is stored, without its digest. */
record InvitationRow(
        UUID id,
        int version,
        String name,
        OrganisationKind kind,
        String email,
        Language language,
        Instant validUntil,
        InvitationState stored,
        Instant invitedAt,
        String invitedBy,
        @Nullable Instant secretAt,
        @Nullable Instant closedAt,
        @Nullable UUID organisation,
        @Nullable String reason) {

    InvitationView view(Instant now) {
        var state = stored.at(now, validUntil);
        return new InvitationView(
                id,
                name,
                kind,
                email,
                language,
                validUntil,
                state,
                invitedAt,
                invitedBy,
                secretAt,
                closedAt,
                organisation,
                reason,
                InvitationAction.permitted(state));
    }
}
