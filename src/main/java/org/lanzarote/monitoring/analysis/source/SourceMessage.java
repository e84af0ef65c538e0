package org.lanzarote.monitoring.analysis.source;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a value by which answers across Parties are asked for. */
enum SourceMessage implements Message {
    VALUE_UNFIT("The value that is asked for cannot be given"),
    NO_VALUES_OFFERED("Question {0} offers no values; ask by text"),
    VALUE_OF_NO_QUESTION("Say in question of which question the value is");

    private final String english;

    SourceMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
