package org.lanzarote.monitoring.outcome.report;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a change to a report in the state that it has. */
enum ReportMessage implements Message {
    PARTY_NOT_ON_ROSTER("No Party on the roster has the code {0}"),
    NAMED_ALREADY("{0} is named already"),
    STANDS_TWICE("{0} stands there twice"),
    REPORT_PUBLISHED_ON("The report was published on {0}"),
    CORRECTED_ALREADY("A corrigendum of the report is open"),
    CITES_ITSELF("A text cannot cite itself"),
    NOT_PUBLISHED_YET("The report is not published yet"),
    NOT_ADOPTED_YET("The Committee has not adopted the report yet"),
    REPORT_ADOPTED_ON("The report was adopted on {0}"),
    ROUND_HAS_REPORT("Round {0} has a report already"),
    THEME_USED("Recommendations have the theme {0}"),
    REPORT_INVALID("The report is not valid");

    private final String english;

    ReportMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
