package org.lanzarote.monitoring.people.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the service administers the realm. */
@ConfigMapping(prefix = "identities")
interface IdentitySettings {

    /** The confidential client of the realm as which the service makes and ends logins. */
    @WithDefault("lanzarote-accounts")
    String clientId();

    /** Its secret, made by Keycloak. */
    String clientSecret();

    /** How long Keycloak may take to be reached. */
    @WithDefault("2S")
    Duration reachedWithin();

    /** How long Keycloak may take to answer; as long does a request, and its database connection, wait for it. */
    @WithDefault("5S")
    Duration answersWithin();

    /** How long the link of an invitation works. */
    @WithDefault("7D")
    Duration invitationLifespan();

    /** How often invitations go out and Keycloak is brought to follow what was decided here; "off" for never. */
    String errandsEvery();
}
