package org.lanzarote.monitoring.platform.event;

/** The kinds of things that happen and are told, each with its type as CloudEvents have it. */
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
