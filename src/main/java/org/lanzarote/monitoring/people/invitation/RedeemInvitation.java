package org.lanzarote.monitoring.people.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.identity.PersonalName;
import org.lanzarote.monitoring.people.organisation.Contact;
import org.lanzarote.monitoring.people.organisation.RegisterOrganisation;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Accepts an invitation for the organisation that was invited. */
record RedeemInvitation(
        @Schema(description = "The secret of the invitation, which stands after the # of its link")
        @NotBlank @Size(max = 200) String secret,

        @Schema(description = "Given name of the person who speaks for the organisation" + PersonalName.SIGNS)
        @NotBlank @PersonalName
        @Size(max = 100) String given,

        @Schema(description = "Family name of that person" + PersonalName.SIGNS)
        @NotBlank @PersonalName
        @Size(max = 100) String family,

        @Schema(description = "What the organisation does; for the Secretariat") @NotBlank @Size(max = 2000) @AllSeen
        String about) {

    /**
     * The registration of the organisation: its name and e-mail address from the invitation, the rest from this
     * request.
     */
    RegisterOrganisation by(OrganisationInvitation invitation) {
        var contact = new Contact(given, family, invitation.email, invitation.language);
        return new RegisterOrganisation(invitation.name, invitation.kind, about, contact);
    }

    /** Hides the secret from logs. */
    @Override
    public String toString() {
        return "RedeemInvitation";
    }
}
