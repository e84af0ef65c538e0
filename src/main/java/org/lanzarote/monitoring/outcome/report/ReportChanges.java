package org.lanzarote.monitoring.outcome.report;

/** A report, or a part of it, is about to be changed, in the step of this request. */
public record ReportChanges(Report report) {}
