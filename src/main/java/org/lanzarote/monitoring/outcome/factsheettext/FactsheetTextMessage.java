package org.lanzarote.monitoring.outcome.factsheettext;

import org.lanzarote.monitoring.platform.problem.Message;

/** The refusal of a general text of factsheets while the report is drafted. */
enum FactsheetTextMessage implements Message {
    REPORT_IS_DRAFTED("The report is drafted still; revise its own text");

    private final String english;

    FactsheetTextMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
