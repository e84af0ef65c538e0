package org.lanzarote.monitoring.platform.kept;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings for how much of what readers with an account read is kept. */
@ConfigMapping(prefix = "kept")
interface KeptSettings {

    /** The most bytes that each instance keeps. */
    MemorySize mostMemory();
}
