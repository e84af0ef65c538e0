package org.lanzarote.monitoring.analysis.revision;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of revisions of a compilation. */
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
