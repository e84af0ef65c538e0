package org.lanzarote.monitoring.outcome.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** The states of a report. */
@Schema(description = "DRAFT: known to insiders, may change. ADOPTED: frozen, not yet public. PUBLISHED: public")
public enum ReportStatus {
    DRAFT,
    ADOPTED,
    PUBLISHED;

    public boolean isDraft() {
        return this == DRAFT;
    }

    /** Refuses what only a public report allows. */
    void requirePublished() {
        if (this != PUBLISHED) {
            throw ProblemType.REPORT_NOT_PUBLISHED.because(ReportMessage.NOT_PUBLISHED_YET);
        }
    }

    boolean isPublishable() {
        return this == ADOPTED;
    }
}
