package org.lanzarote.monitoring.people.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Invites a person to an account of this service. */
record InviteAccount(
        @NotNull GrantedRole role,

        @Schema(
                description = "ISO 3166-1 alpha-3 code of the Party, for focal points and delegates; of a member of the"
                        + " Committee that of its delegation, and absent for an observer",
                examples = "FRA")
        @Nullable String party,

        @Schema(description = "Key of an approved organisation, for stakeholders and facilitators") @Nullable UUID organisation,

        @NotNull @Valid Invitee person) {}
