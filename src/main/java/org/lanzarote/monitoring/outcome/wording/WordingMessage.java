package org.lanzarote.monitoring.outcome.wording;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of corrections to what a report says. */
enum WordingMessage implements Message {
    NO_PLACE("The report has no text at {0}"),
    TEXT_NEEDED("The corrected text is missing"),
    OF_CHAPTERS("Only a chapter has one"),
    TITLE_ALONE("The title of the report is corrected by a title, and by nothing else"),
    CORRECTION_INVALID("The correction is not valid");

    private final String english;

    WordingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
