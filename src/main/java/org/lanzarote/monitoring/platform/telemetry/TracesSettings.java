package org.lanzarote.monitoring.platform.telemetry;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Settings for traces. */
@ConfigMapping(prefix = "traces")
interface TracesSettings {

    /** Where a collector takes traces, by OTLP over HTTP; without it there are none. */
    Optional<URI> address();

    /** The share of requests and pieces of work that are told, from 0 to 1. */
    double sampled();
}
