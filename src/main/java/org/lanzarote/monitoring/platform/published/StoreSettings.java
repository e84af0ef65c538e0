package org.lanzarote.monitoring.platform.published;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings for how much of what is public is stored, and how many make it anew. */
@ConfigMapping(prefix = "published")
interface StoreSettings {

    /** The most bytes that each instance keeps. */
    MemorySize mostMemory();

    /** How many requests of the public at once may go on to their operations. */
    int mostAtOnce();

    /** How many of these may print a document. */
    int mostPrintedAtOnce();

    /** How long a request of the public waits for its turn. */
    Duration patience();
}
