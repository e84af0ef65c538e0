package org.lanzarote.monitoring.children.screening;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a text that names somebody, and questions about one that may. */
enum ScreeningMessage implements Message {
    IDENTIFIES("Identifies somebody, reword it: {0}"),
    MAY_IDENTIFY("May identify somebody: {0}"),
    IDENTIFIES_AND_TELLS(
            "Identifies somebody, reword it: {0}. Refer the child to help now, by the referral path of the session; then report it without that part"),
    MAY_IDENTIFY_AND_TELLS(
            "May identify somebody: {0}. Refer the child to help now, by the referral path of the session; then report it without that part"),
    NOTHING_STORED("Nothing was stored"),
    NO_SUCH_PIECE("The text has no such piece that the service asks about");

    private final String english;

    ScreeningMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
