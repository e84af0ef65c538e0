package org.lanzarote.monitoring.platform.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of things that happen and are told, each with its type as CloudEvents have it. */
@Schema(
        description = "What happened. LIMIT_MOVED: of all States, one Party, all stakeholders or one organisation."
                + " REPLY_RETURNED: by the Secretariat, for correction. CLARIFICATION_ASKED and CLARIFICATION_ANSWERED: each"
                + " message of either side. SECTION_GIVEN: to a delegate, also changed or returned. SECTION_DUE: on the day,"
                + " unless it was handed back. SUBMISSION_FORWARDED: of an organisation to a Party. EDITION_PUBLISHED: of the"
                + " report. FACTSHEET_UPDATED: an edition was published, the first with the report. STATEMENT_OVERDUE: a"
                + " statement of a child, or a disclosure, waits too long for the safeguarding officer")
public enum EventType {
    ROUND_LAUNCHED("round.launched"),
    LIMIT_MOVED("limit.moved"),
    REPLY_SUBMITTED("reply.submitted"),
    REPLY_RETURNED("reply.returned"),
    CLARIFICATION_ASKED("clarification.asked"),
    CLARIFICATION_ANSWERED("clarification.answered"),
    SECTION_GIVEN("section.given"),
    SECTION_DUE("section.due"),
    SUBMISSION_FORWARDED("submission.forwarded"),
    REPORT_ADOPTED("report.adopted"),
    EDITION_PUBLISHED("edition.published"),
    FACTSHEET_UPDATED("factsheet.updated"),
    STATEMENT_OVERDUE("statement.overdue");

    private static final String PREFIX = "int.coe.lanzarote.";

    private final String name;

    EventType(String name) {
        this.name = name;
    }

    public String cloudEventsType() {
        return PREFIX + name;
    }
}
