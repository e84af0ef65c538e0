package org.lanzarote.monitoring.people.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The secret that redeems an invitation, which is shown only once. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The secret that redeems an invitation. It is shown only once; the service keeps only a digest")
record InvitationSecret(
        @Schema(description = "256 random bits in base64url; earlier secrets no longer work")
        String secret,

        @Schema(
                description =
                        "The link to pass on: the installation's page for invitations, with the secret behind #, so"
                                + " that it reaches no server's log; absent where none is set")
        @Nullable String link) {

    private static final int BYTES = 32;

    static InvitationSecret drawn(SecureRandom random, Optional<String> page) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new InvitationSecret(
                secret, page.map(address -> address + "#" + secret).orElse(null));
    }

    /** Hides the secret from logs. */
    @Override
    public String toString() {
        return "InvitationSecret";
    }
}
