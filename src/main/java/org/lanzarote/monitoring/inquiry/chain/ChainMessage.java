package org.lanzarote.monitoring.inquiry.chain;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of evidence that would rest on itself. */
enum ChainMessage implements Message {
    RESTS_ON_ITSELF("The evidence would rest on itself: {0}"),
    FINDING_ON_THE_WAY("finding {0} ({1}/{2})"),
    PARAGRAPH_ON_THE_WAY("paragraph {0}"),
    RECOMMENDATION_ON_THE_WAY("recommendation {0}"),
    LEADS_TO("{0} → {1}");

    private final String english;

    ChainMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
