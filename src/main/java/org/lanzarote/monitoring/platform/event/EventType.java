package org.lanzarote.monitoring.platform.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of things that happen and are told. */
@Schema(
        description = "What happened. LIMIT_MOVED: of all States, one Party, all stakeholders or one organisation."
                + " REPLY_RETURNED: by the Secretariat, for correction. CLARIFICATION_ASKED and CLARIFICATION_ANSWERED: each"
                + " message of either side. SECTION_GIVEN: to a delegate, also changed or returned. SECTION_DUE: on the day,"
                + " unless it was handed back. SUBMISSION_FORWARDED: of an organisation to a Party. EDITION_PUBLISHED: of the"
                + " report. FACTSHEET_UPDATED: an edition was published, the first with the report. STATEMENT_OVERDUE: a"
                + " statement of a child, or a disclosure, waits too long for the safeguarding officer")
public enum EventType {
    ROUND_LAUNCHED,
    LIMIT_MOVED,
    REPLY_SUBMITTED,
    REPLY_RETURNED,
    CLARIFICATION_ASKED,
    CLARIFICATION_ANSWERED,
    SECTION_GIVEN,
    SECTION_DUE,
    SUBMISSION_FORWARDED,
    REPORT_ADOPTED,
    EDITION_PUBLISHED,
    FACTSHEET_UPDATED,
    STATEMENT_OVERDUE
}
