package org.lanzarote.monitoring.report;

/** How far a report has come. */
public enum ReportStatus {
    DRAFT,
    ADOPTED,
    PUBLISHED
}
