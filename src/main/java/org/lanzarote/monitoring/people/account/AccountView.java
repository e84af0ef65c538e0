package org.lanzarote.monitoring.people.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** The account of a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountView(
        @Schema(description = "Key of the account") UUID id,

        @Schema(description = "The name of the account in tokens and in the trail")
        String login,

        GrantedRole role,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party it speaks for") @Nullable String party,

        @Schema(description = "Name of the organisation it speaks for") @Nullable String organisation,

        @Schema(description = "Name of the person") String name,

        @Schema(description = "E-mail address for the invitation, and for all that is told by e-mail") @Nullable String email,

        @Schema(description = "Language of the invitation, and of all that is told by e-mail") @Nullable Language language,

        @Schema(
                description =
                        "Since when the mail server does not take the address; until it is changed, nothing is sent"
                                + " there. Absent of an address that it takes")
        @Nullable Instant addressRefusedAt,

        @Schema(description = "When the person was last given another address; absent while it is the first one")
        @Nullable Instant addressChangedAt,

        @Schema(
                description =
                        "Since when the person cannot come in by the address, since another account has it; told to"
                                + " the Secretariat alone. Absent of an address that nobody else has")
        @Nullable Instant addressHeldAt,

        AccountStatus status,

        @Schema(description = "Start of the time in which it speaks for its Party or organisation")
        Instant since,

        @Schema(description = "End of that time; absent while no end is set") @Nullable Instant until,

        @Schema(description = "When it was suspended") @Nullable Instant suspendedAt,

        @Schema(description = "Why it was suspended, reinstated or ended last") @Nullable String reason,

        @Nullable Invitation invitation,

        @Schema(description = "When the invitation was sent or tried last") @Nullable Instant invitationAt,

        @Schema(description = "What you may do with it now") List<AccountAction> permittedActions) {}
