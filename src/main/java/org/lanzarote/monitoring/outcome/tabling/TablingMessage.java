package org.lanzarote.monitoring.outcome.tabling;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of drafts of a report that are tabled. */
enum TablingMessage implements Message {
    CLOSING_PAST("It is {0} now; name a time that lies ahead"),
    CLOSING_SAME("Amendments are taken until then already"),
    DRAFT_UNFIT("The draft cannot be opened for amendments"),
    CLOSING_UNFIT("The closing cannot be moved"),
    NOT_IN_DRAFT("Draft {0} has no {1} {2} for a label to name"),
    DRAFT_STANDS("Draft {0} is {1}"),
    DRAFT_SUPERSEDED_BY("Another draft was tabled after draft {0}"),
    DRAFT_CLOSED_AT("Amendments to draft {0} were taken until {1}"),
    DRAFT_TAKES_UNTIL("Amendments to draft {0} may be revised until {1}");

    private final String english;

    TablingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
