package org.lanzarote.monitoring.outcome.factsheetedition;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of drafts of factsheets and of their publication. */
enum FactsheetEditionMessage implements Message {
    NOT_YET("A factsheet is read as of a moment that has come"),
    NONE_THEN("No edition of the factsheet was public then"),
    SAYS_THE_SAME("The draft says what the newest edition says"),
    NONE_DIFFERS("No draft says anything else than its newest edition"),
    NOTE_NOT_TAKEN("The note of an edition is plain words");

    private final String english;

    FactsheetEditionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
