package org.lanzarote.monitoring.files.job;

import java.util.UUID;

/** That a job was asked for, in the transaction that keeps it. */
record JobAsked(UUID job) {}
