package org.lanzarote.monitoring.people.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings for the administration of the realm. */
@ConfigMapping(prefix = "identities")
interface IdentitySettings {

    /** The confidential client with which the service makes and ends logins. */
    @WithDefault("lanzarote-accounts")
    String clientId();

    /** Its secret, made by Keycloak. */
    String clientSecret();

    /** The one before it, or after it, which is tried when Keycloak refuses the other. */
    Optional<String> otherClientSecret();

    /** How long Keycloak may take to be reached. */
    @WithDefault("2S")
    Duration reachedWithin();

    /** How long Keycloak may take to answer; a request and its database connection wait that long. */
    @WithDefault("5S")
    Duration answersWithin();

    /** How long the link in an invitation works. */
    @WithDefault("7D")
    Duration invitationLifespan();

    /** How often invitations go out and Keycloak is brought to follow what was decided here; "off" for never. */
    String errandsEvery();
}
