package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a report, also those that add a part to it. */
@Schema(
        description =
                "What you may do with a report in its present state. REVISE: its data and general texts. RENUMBER:"
                        + " paragraphs and codes. ADD_CHAPTER, ADD_PARAGRAPH, ADD_RECOMMENDATION, ADD_PRACTICE, ADD_STATEMENT, ADD_TALLY: while"
                        + " it is drafted. ADOPT, PUBLISH: as far as its validation has no ERROR")
enum ReportAction {
    REVISE,
    RENUMBER,
    ADD_CHAPTER,
    ADD_PARAGRAPH,
    ADD_RECOMMENDATION,
    ADD_PRACTICE,
    ADD_STATEMENT,
    ADD_TALLY,
    ADOPT,
    PUBLISH;

    static List<ReportAction> permitted(ReportStatus status, Caller caller) {
        return caller.isSecretariat()
                ? Stream.of(values()).filter(action -> action.fits(status)).toList()
                : List.of();
    }

    private boolean fits(ReportStatus status) {
        return this == PUBLISH ? status.isPublishable() : status.isDraft();
    }
}
