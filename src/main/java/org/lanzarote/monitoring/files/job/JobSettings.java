package org.lanzarote.monitoring.files.job;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Settings for jobs: how an instance does them, how many an account may have, and how long what they made is kept. */
@ConfigMapping(prefix = "jobs")
interface JobSettings {

    /** Empty where this instance does none. */
    Optional<Duration> lookedForEvery();

    Duration heartbeatEvery();

    int threads();

    int mostOpen();

    int mostKept();

    MemorySize largestResult();

    Duration kept();

    String clearedEvery();
}
