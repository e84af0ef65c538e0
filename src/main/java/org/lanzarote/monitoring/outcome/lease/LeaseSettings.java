package org.lanzarote.monitoring.outcome.lease;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long a lease runs. */
@ConfigMapping(prefix = "leases")
interface LeaseSettings {

    /** From when it was taken or renewed; whoever forgets to give it back shows no longer than that. */
    Duration lasting();
}
