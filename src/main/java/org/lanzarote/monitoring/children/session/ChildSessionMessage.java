package org.lanzarote.monitoring.children.session;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of sessions with children. */
enum ChildSessionMessage implements Message {
    COUNTED_ALREADY("Figures were released since the session was reported"),
    NOT_ON_ROSTER("This Party is not on the roster"),
    LANGUAGE_CODE_UNKNOWN("No language has this code"),
    GROUP_SIZE("A group has 1 to {0} children, not {1}"),
    BEFORE_CONVENTION("The Convention was opened for signature in {0}; {1} is before that"),
    SUMS_DIFFER("The genders sum to {0}, the age bands to {1}"),
    SESSION_IMPOSSIBLE("The session cannot have been held like this");

    private final String english;

    ChildSessionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
