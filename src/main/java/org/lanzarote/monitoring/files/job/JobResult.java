package org.lanzarote.monitoring.files.job;

import java.util.UUID;

/** What a job made, to give out. */
record JobResult(UUID job) {}
