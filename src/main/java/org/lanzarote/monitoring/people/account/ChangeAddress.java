package org.lanzarote.monitoring.people.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.identity.EmailAddress;

/** Gives a person another e-mail address. */
record ChangeAddress(
        @Schema(description = "The new e-mail address; no other account may have it", examples = "a.person@example.org")
        @NotBlank @EmailAddress
        @Size(max = 254) String email) {

    /** The e-mail address as Keycloak stores it. */
    String address() {
        return email.toLowerCase(Locale.ROOT);
    }
}
