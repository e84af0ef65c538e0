package org.lanzarote.monitoring.replies.prefill;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of answers that are taken over from an earlier round. */
enum PrefillMessage implements Message {
    NOT_PUT_TO_PARTIES("There is no question {0} that takes an answer of a Party"),
    EARLIER_ROUND("Name a round before round {0}"),
    NO_EARLIER_REPLY("Your Party submitted no reply in round {0}"),
    PREFILL_UNFIT("These answers cannot be taken over");

    private final String english;

    PrefillMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
