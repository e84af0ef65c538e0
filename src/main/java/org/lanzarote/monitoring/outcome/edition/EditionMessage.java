package org.lanzarote.monitoring.outcome.edition;

import org.lanzarote.monitoring.platform.problem.Message;

/** The refusal of a corrigendum that changes nothing. */
enum EditionMessage implements Message {
    READS_AS_BEFORE("Every place that is corrected reads as it does in edition {0}");

    private final String english;

    EditionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
