package org.lanzarote.monitoring.people.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.identity.EmailAddress;
import org.lanzarote.monitoring.people.identity.PersonName;
import org.lanzarote.monitoring.platform.language.Language;

/** A person to invite. */
@Schema(description = "A person to invite")
record Invitee(
        @NotNull @Valid PersonName name,

        @Schema(description = "E-mail address for the invitation; no other account may have it")
        @NotBlank @EmailAddress
        @Size(max = 254) String email,

        @Schema(description = "Language of the invitation") @NotNull Language language) {

    /** The e-mail address as Keycloak stores it. */
    String address() {
        return email.toLowerCase(Locale.ROOT);
    }
}
