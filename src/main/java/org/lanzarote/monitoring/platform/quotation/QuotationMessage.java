package org.lanzarote.monitoring.platform.quotation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of quotations that their source does not say. */
enum QuotationMessage implements Message {
    WORDS_NOT_THERE("The answer does not say these words; quote whole words exactly as they stand in this submission"),
    WORDS_NOT_AT_THAT_PLACE(
            "The answer says these words {0} times, but not there: correct field, before, after or occurrence"),
    WORDS_IN_SEVERAL_PLACES(
            "The answer says these words in {0} places: add field and occurrence, or the words before or after");

    private final String english;

    QuotationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
