package org.lanzarote.monitoring.files.renderer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Settings for how much of what was printed is kept. */
@ConfigMapping(prefix = "printed")
interface PrintedSettings {

    /** The most bytes that each instance keeps. */
    MemorySize mostMemory();
}
