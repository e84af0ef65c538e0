package org.lanzarote.monitoring.outcome.corrigendum;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of corrigenda to a published report. */
enum CorrigendumMessage implements Message {
    CORRIGENDUM_STANDS("The corrigendum is {0}"),
    DOES_NOT_WAIT("{0} {1} does not wait because of corrigendum {2}");

    private final String english;

    CorrigendumMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
