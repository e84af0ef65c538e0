package org.lanzarote.monitoring.platform.citation;

import java.time.Instant;
import java.util.UUID;

/** A wording that a text had or has: its number, its author and its time. */
public record TextRevision(UUID text, int number, String author, Instant writtenAt) {}
