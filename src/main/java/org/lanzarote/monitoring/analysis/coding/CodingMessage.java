package org.lanzarote.monitoring.analysis.coding;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of codes given to a passage. */
enum CodingMessage implements Message {
    CODES_INVALID("The codes are not valid"),
    CODE_UNKNOWN("The codebook has no code {0}; it has {1}"),
    CODEBOOK_EMPTY("The codebook has no code {0}; it has none yet"),
    CODE_RETIRED("The code {0} is retired"),
    CODE_REPEATED("The code {0} stands there twice");

    private final String english;

    CodingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
