package org.lanzarote.monitoring.analysis.revision;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum CompilationMessage implements Message {
    NOTHING_PUBLIC_TO_COMPILE("Nothing on question {0} is public yet"),
    SAME_AS_REVISION("What is public on question {0} is what revision {1} was made of");

    private final String english;

    CompilationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
