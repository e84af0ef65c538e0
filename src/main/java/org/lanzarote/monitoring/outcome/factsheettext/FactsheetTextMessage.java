package org.lanzarote.monitoring.outcome.factsheettext;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses. */
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
