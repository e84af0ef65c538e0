package org.lanzarote.monitoring.people.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.identity.EmailAddress;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.OneLine;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Invites an organisation to take part. */
record InviteOrganisation(
        @Schema(
                description = "Its full name, as its submissions will show it",
                examples = "Example ombudsperson for children")
        @NotBlank @OneLine
        @Size(max = 200) String name,

        @NotNull OrganisationKind kind,

        @Schema(
                description = "Address for the e-mail with which its contact sets a password, once the invitation "
                        + "is redeemed; the request that redeems it cannot change this")
        @NotBlank @EmailAddress
        @Size(max = 254) String email,

        @Schema(description = "Language of that e-mail") @NotNull Language language,

        @Schema(description = "End of the time in which its link works (UTC): later than now, and not too far away")
        @NotNull Instant validUntil) {

    void check(Instant now, Duration longest) {
        var violations = new Violations();
        violations.require(validUntil.isAfter(now), "/validUntil", InvitationMessage.LIES_AHEAD.with(now));
        var latest = now.plus(longest);
        violations.require(!validUntil.isAfter(latest), "/validUntil", InvitationMessage.LINK_WORKS_UNTIL.with(latest));
        violations.orThrow(InvitationMessage.INVITATION_IMPOSSIBLE);
    }
}
