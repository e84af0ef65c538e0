package org.lanzarote.monitoring.outcome.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a report has come. */
@Schema(description = "DRAFT: known to insiders, may change. ADOPTED: frozen, not yet public. PUBLISHED: public")
public enum ReportStatus {
    DRAFT,
    ADOPTED,
    PUBLISHED
}
