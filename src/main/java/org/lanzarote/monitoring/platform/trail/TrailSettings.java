package org.lanzarote.monitoring.platform.trail;

import io.smallrye.config.ConfigMapping;

/** Settings of the trail. */
@ConfigMapping(prefix = "trail")
interface TrailSettings {

    /** The secret key that seals the chain: at least 32 bytes in base64. */
    String key();

    /** How often new entries are sealed. */
    String sealingEvery();

    /** How many readings of working copies an instance remembers, so that it need not ask the database again. */
    int readingsRemembered();
}
