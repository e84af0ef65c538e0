package org.lanzarote.monitoring.platform.trail;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Settings of the trail. */
@ConfigMapping(prefix = "trail")
interface TrailSettings {

    /** The secret key that seals the chain: at least 32 bytes in base64. */
    String key();

    /** The keys before it, each with the last place of the chain where it was in use, such as "key@1200". */
    Optional<List<String>> formerKeys();

    /** How often new entries are sealed. */
    String sealingEvery();

    /** How many readings of working copies an instance remembers, so that it need not ask the database again. */
    int readingsRemembered();
}
