package org.lanzarote.monitoring.factsheets.draft;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of the publication of drafts of factsheets. */
enum FactsheetDraftMessage implements Message {
    SAYS_THE_SAME("The draft says what the newest edition says"),
    NONE_DIFFERS("No draft says anything else than its newest edition"),
    NOTE_NOT_TAKEN("The note of an edition is plain words");

    private final String english;

    FactsheetDraftMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
