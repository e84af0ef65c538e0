package org.lanzarote.monitoring.outcome.revision;

import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;

/** A part of a report, found by its present address and held by its id; its place is the one that editions know. */
public record RevisedPart(Report report, RevisedKind kind, UUID id, String place) {}
