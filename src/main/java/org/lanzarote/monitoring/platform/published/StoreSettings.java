package org.lanzarote.monitoring.platform.published;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings for how much of what is public is stored. */
@ConfigMapping(prefix = "published")
interface StoreSettings {

    /** The most bytes that each instance keeps. */
    MemorySize mostMemory();
}
