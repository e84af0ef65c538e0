package org.lanzarote.monitoring.files.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of the virus scanner (clamd) that scans each uploaded file. */
@ConfigMapping(prefix = "virus-scan")
interface VirusScanSettings {

    /** Where clamd listens; without it nothing is scanned. */
    Optional<String> host();

    @WithDefault("3310")
    int port();

    /** How long it may take to be reached. */
    @WithDefault("2S")
    Duration reachedWithin();

    /** How long it may be silent. */
    @WithDefault("30S")
    Duration answersWithin();
}
