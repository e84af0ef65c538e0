package org.lanzarote.monitoring.people.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an installation says of invitations. */
@ConfigMapping(prefix = "invitations")
interface InvitationSettings {

    /** The page of the front end on which an invitation is redeemed; without, the Secretariat gets the secret alone. */
    Optional<String> page();

    /** How long a link works at most. */
    @WithDefault("90D")
    Duration longest();
}
