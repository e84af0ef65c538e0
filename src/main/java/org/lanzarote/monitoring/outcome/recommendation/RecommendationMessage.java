package org.lanzarote.monitoring.outcome.recommendation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of recommendations. */
enum RecommendationMessage implements Message {
    RENUMBER_FOR_CODE("Renumber the report to change code {0}"),
    RECOMMENDATION_INVALID("The recommendation is not valid"),
    RECOMMENDATION_EXISTS("The report has a recommendation {0} already"),
    NO_TERM("The round's scale has no term {0}; known: {1}"),
    PARTIES_NEEDED("{0} needs the Parties named"),
    PARTIES_NOT_TAKEN("{0} names no Party"),
    CHAPTER_HAS_RECOMMENDATIONS("Chapter {0} still has recommendations: {1}"),
    OPINION_UNTITLED("An opinion has a title"),
    TITLE_OF_OPINION("Only an opinion has a title"),
    NO_PROVISION("The Convention has no provision {0}; one is written 20(1)(c)"),
    NO_LEGAL_PLACE("It is no place: an article is written 20(1)(c), a rule 30, paragraphs of an opinion 3-6"),
    NO_THEME("The report has no theme {0}; known: {1}"),
    STANDS_ELSEWHERE("{0} does not stand in chapter {1}");

    private final String english;

    RecommendationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
