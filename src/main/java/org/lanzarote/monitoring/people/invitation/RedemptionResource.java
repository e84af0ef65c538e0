package org.lanzarote.monitoring.people.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.people.organisation.OrganisationAdmission;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.trail.Trailed;

/**
 * Redeems invitations. An invitation can be redeemed only once, so the operation takes no {@code Idempotency-Key},
 * and nothing of the body is kept, not even a digest.
 */
@Path("/invitations/redemption")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
@Trailed
@Transactional
class RedemptionResource {

    private final InvitationRepository invitations;
    private final OrganisationAdmission organisations;
    private final Clock clock;

    RedemptionResource(InvitationRepository invitations, OrganisationAdmission organisations, Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Redeem the invitation of an organisation",
            description = "The organisation takes part from now on, and the address that the Secretariat gave gets an"
                    + " e-mail to set a password. A secret that is unknown, used, replaced, withdrawn or too old is"
                    + " refused, each in the same way. When Keycloak does not answer, nothing is done, and the secret"
                    + " still works.")
    @APIResponse(
            responseCode = "204",
            description = "Redeemed; the e-mail is on its way",
            headers =
                    @Header(
                            name = "Location",
                            description = "Address of the invitation, for the Secretariat",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uri-reference")))
    public RestResponse<Void> redeemInvitation(@Valid @NotNull RedeemInvitation body) {
        var now = clock.instant();
        var invitation = invitations.requireBy(body.secret(), now);
        invitation.redeemed(organisations.admit(body.by(invitation), invitation.invitedBy, now), now);
        invitations.flush();
        return RestResponse.ResponseBuilder.<Void>noContent()
                .header("ETag", EntityTag.of(invitation.version).header())
                .header("Location", "/invitations/" + invitation.id)
                .build();
    }
}
