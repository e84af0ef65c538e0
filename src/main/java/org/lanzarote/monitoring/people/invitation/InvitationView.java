package org.lanzarote.monitoring.people.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;

/** An invitation of an organisation, as the Secretariat sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        @Schema(description = "Key of the invitation") UUID id,

        @Schema(description = "Full name of the organisation")
        String name,

        OrganisationKind kind,

        @Schema(description = "Address for the e-mail with which its contact sets a password")
        String email,

        @Schema(description = "Language of that e-mail") Language language,

        @Schema(description = "End of the time in which its link works (UTC)")
        Instant validUntil,

        InvitationState state,

        @Schema(description = "When the organisation was invited")
        Instant invitedAt,

        @Schema(description = "Login of who invited it") String invitedBy,

        @Schema(description = "When its present secret was made; absent before there is one") @Nullable Instant secretAt,

        @Schema(description = "When it was redeemed or withdrawn") @Nullable Instant closedAt,

        @Schema(description = "Key of the organisation that takes part by it") @Nullable UUID organisation,

        @Schema(description = "Why it was withdrawn") @Nullable String reason,

        @Schema(description = "What you may do with it now") List<InvitationAction> permittedActions) {}
