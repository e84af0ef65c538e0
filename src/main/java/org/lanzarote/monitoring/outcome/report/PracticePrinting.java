package org.lanzarote.monitoring.outcome.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a practice is printed. */
@Schema(
        description =
                "Where a practice is printed. REPORT_AND_FACTSHEETS: what was adopted. REPORT: what was adopted, and what the"
                        + " factsheets print no more, or say otherwise. FACTSHEETS: written after the adoption")
public enum PracticePrinting {
    REPORT_AND_FACTSHEETS,
    REPORT,
    FACTSHEETS
}
