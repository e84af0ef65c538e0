package org.lanzarote.monitoring.outcome.adoption;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum AdoptionMessage implements Message {
    ADOPTION_INVALID("The adoption is not valid"),
    REMARKS("Remarks of the report's validation: {0}"),
    NO_ROMAN_NUMERAL("{0} is no Roman numeral"),
    SAME_PLACE("Chapter {0} has the same place"),
    CODE_STANDS_IN("{0} stands in chapter {1}"),
    OF_CODE("{0}: {1}"),
    DOUBTFUL_TARGET("{0} {1}: {2}"),
    FINDING_WITHOUT_SOURCE("The finding cites nothing and is linked to nothing"),
    CODE_WITHOUT_PARAGRAPH("No paragraph supports the recommendation");

    private final String english;

    AdoptionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
