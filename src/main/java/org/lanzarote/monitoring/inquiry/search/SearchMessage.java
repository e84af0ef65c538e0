package org.lanzarote.monitoring.inquiry.search;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a search by what it asks for. */
enum SearchMessage implements Message {
    SEARCH_NOT_UNDERSTOOD("What is searched for is not understood"),
    SEARCH_EMPTY("Say in q what is searched for: words, a \"phrase in quotation marks\" or a code such as III-3"),
    SEARCH_TOO_LONG("At most {0} characters are searched for"),
    SEARCH_TOO_MANY_TERMS("At most {0} words, phrases and codes are searched for at once"),
    QUOTATION_OPEN("A quotation mark is not closed"),
    EITHER_OR_INCOMPLETE("OR and OU stand between two words, phrases or codes that are not excluded"),
    EXCLUSION_ALONE("Besides what is excluded, say what is searched for"),
    WORDS_TOO_COMMON("These words stand in nearly every text; add one that says more");

    private final String english;

    SearchMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
