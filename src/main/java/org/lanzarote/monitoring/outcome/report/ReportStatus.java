package org.lanzarote.monitoring.outcome.report;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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

    /** Refuses what only an adopted report allows that is not public yet. */
    void requireAdopted(@Nullable Instant publishedAt) {
        if (this == PUBLISHED) {
            throw ProblemType.REPORT_PUBLISHED.because(ReportMessage.REPORT_PUBLISHED_ON.with(publishedAt));
        }
        if (!isPublishable()) {
            throw ProblemType.REPORT_NOT_ADOPTED.because(ReportMessage.NOT_ADOPTED_YET);
        }
    }

    boolean isPublishable() {
        return this == ADOPTED;
    }

    /** Refuses what is adopted, on this day. */
    void requireDraft(@Nullable LocalDate adoptedOn) {
        if (!isDraft()) {
            throw ProblemType.REPORT_ADOPTED.because(ReportMessage.REPORT_ADOPTED_ON.with(adoptedOn));
        }
    }
}
