package org.lanzarote.monitoring.factsheets.edition;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of editions of factsheets that were not public at a moment. */
enum FactsheetEditionMessage implements Message {
    NOT_YET("A factsheet is read as of a moment that has come"),
    NONE_THEN("No edition of the factsheet was public then");

    private final String english;

    FactsheetEditionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
