package org.lanzarote.monitoring.people.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of invitations. */
@ConfigMapping(prefix = "invitations")
interface InvitationSettings {

    /** The page of the front end where an invitation is redeemed; without it, the Secretariat gets the secret alone. */
    Optional<String> page();

    /** The longest time for which a link works. */
    @WithDefault("90D")
    Duration longest();
}
