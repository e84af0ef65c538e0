package org.lanzarote.monitoring.outcome.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a report. */
@Schema(description = "DRAFT: known to insiders, may change. ADOPTED: frozen, not yet public. PUBLISHED: public")
public enum ReportStatus {
    DRAFT,
    ADOPTED,
    PUBLISHED;

    public boolean isDraft() {
        return this == DRAFT;
    }

    boolean isPublishable() {
        return this == ADOPTED;
    }
}
