package org.lanzarote.monitoring.outcome.report;

/** An event: a report is published. It is fired in the transaction, once the report and its findings are public. */
public record ReportPublished(Report report) {}
