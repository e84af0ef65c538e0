package org.lanzarote.monitoring.outcome.addressing;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of confirmed addressees, and of a question on which findings propose them. */
enum AddressingMessage implements Message {
    CONFIRMATION_INVALID("The confirmation is not valid"),
    DIFFERENCE_UNEXPLAINED("The addressee is not the Parties that findings propose ({0}); say why"),
    NATURE_OR_CODE_NEEDED("Say which findings propose a Party: by their nature, their codes, or both"),
    NO_CODE_IN_CODEBOOK("The round's codebook has no code {0}"),
    NO_QUESTION_IN_FORCE("The questionnaire in force has no question {0}");

    private final String english;

    AddressingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
