package org.lanzarote.monitoring.platform.trail;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** What an installation decides about its trail. */
@ConfigMapping(prefix = "trail")
interface TrailSettings {

    /** The secret with which the chain is sealed: at least 32 bytes in base64. */
    String key();

    /** Where the heads of the chain are kept, outside the database. */
    Path headsFile();

    /** How often what is new is sealed. */
    String sealingEvery();
}
