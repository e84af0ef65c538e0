package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;

/** The actions on a report, also those that add a part to it. */
@Schema(
        description =
                "What you may do with a report in its present state. REVISE: its data and general texts. RENUMBER:"
                        + " paragraphs and codes. TABLE_DRAFT: open a draft for amendments. MERGE_AMENDMENTS: those that"
                        + " were accepted. ADD_CHAPTER, ADD_PARAGRAPH, ADD_RECOMMENDATION, ADD_TALLY: while it is drafted."
                        + " ADD_PRACTICE, ADD_STATEMENT: after the adoption to the factsheets alone. ADOPT, PUBLISH: as"
                        + " far as its validation has no ERROR. CORRECT: open a corrigendum of what is public, while none"
                        + " is open")
enum ReportAction {
    REVISE,
    RENUMBER,
    TABLE_DRAFT,
    MERGE_AMENDMENTS,
    ADD_CHAPTER,
    ADD_PARAGRAPH,
    ADD_RECOMMENDATION,
    ADD_PRACTICE,
    ADD_STATEMENT,
    ADD_TALLY,
    ADOPT,
    PUBLISH,
    CORRECT;

    static List<ReportAction> permitted(Report report, Caller caller) {
        return caller.isSecretariat()
                ? Stream.of(values()).filter(action -> action.fits(report)).toList()
                : List.of();
    }

    private boolean fits(Report report) {
        return switch (this) {
            case ADD_PRACTICE, ADD_STATEMENT -> true;
            case PUBLISH -> report.isPublishable();
            case CORRECT -> report.status == ReportStatus.PUBLISHED && !report.editions.correcting;
            default -> report.status.isDraft();
        };
    }
}
