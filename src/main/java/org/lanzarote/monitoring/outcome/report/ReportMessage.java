package org.lanzarote.monitoring.outcome.report;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum ReportMessage implements Message {
    NO_HEADING("Chapter {0} has no heading {1}"),
    NUMERAL_STAYS("A chapter keeps its numeral {0}"),
    CHAPTER_INVALID("The chapter is not valid"),
    PLACE_INVALID("The place is not valid"),
    RENUMBER_FOR_NUMBER("Renumber the report to change number {0}"),
    PARAGRAPH_INVALID("The paragraph is not valid"),
    PARTY_NOT_ON_ROSTER("No Party on the roster has the code {0}"),
    NAMED_ALREADY("{0} is named already"),
    PRACTICE_INVALID("The practice is not valid"),
    PRACTICE_ADOPTED("The report was adopted with this practice; write another for the factsheets that continues it"),
    PRACTICE_LEFT("The factsheets do not print this practice any more"),
    CONTINUES_NONE("The factsheets print no practice {0} that was adopted"),
    RENUMBER_FOR_CODE("Renumber the report to change code {0}"),
    RECOMMENDATION_INVALID("The recommendation is not valid"),
    REPORT_LACKS("The report has no {0}"),
    STANDS_TWICE("{0} stands there twice"),
    WOULD_STAND_TWICE("{0} would stand twice in the report"),
    RENUMBERING_INVALID("The renumbering is not valid"),
    REPORT_PUBLISHED_ON("The report was published on {0}"),
    CORRECTED_ALREADY("A corrigendum of the report is open"),
    NO_PLACE("The report has no text at {0}"),
    TEXT_NEEDED("The corrected text is missing"),
    OF_CHAPTERS("Only a chapter has one"),
    CITES_ITSELF("A text cannot cite itself"),
    HEADINGS_STAY("A chapter keeps its headings, by their keys {0}"),
    CORRECTION_INVALID("The correction is not valid"),
    NOT_PUBLISHED_YET("The report is not published yet"),
    NOT_ADOPTED_YET("The Committee has not adopted the report yet"),
    REPORT_ADOPTED_ON("The report was adopted on {0}"),
    ROUND_HAS_REPORT("Round {0} has a report already"),
    CHAPTER_EXISTS("The report has a chapter {0} already"),
    PARAGRAPH_EXISTS("The report has a paragraph {0} already"),
    RECOMMENDATION_EXISTS("The report has a recommendation {0} already"),
    NO_CHAPTER("The report has no chapter {0}"),
    NO_TERM("The round's scale has no term {0}; known: {1}"),
    PARTIES_NEEDED("{0} needs the Parties named"),
    PARTIES_NOT_TAKEN("{0} names no Party"),
    CHAPTER_HAS_PARAGRAPHS("Chapter {0} still has paragraphs: {1}"),
    CHAPTER_HAS_RECOMMENDATIONS("Chapter {0} still has recommendations: {1}"),
    CHAPTER_HAS_PRACTICES("Chapter {0} still has practices: {1}"),
    OPINION_UNTITLED("An opinion has a title"),
    TITLE_OF_OPINION("Only an opinion has a title"),
    NO_LEGAL_PLACE("It is no place: an article is written 20(3)(c), a rule 30, paragraphs of an opinion 3-6"),
    NO_THEME("The report has no theme {0}; known: {1}"),
    THEME_USED("Recommendations have the theme {0}"),
    ONE_NEIGHBOUR("Name what it follows or what it precedes, not both"),
    PLACE_NEEDED("Name a place"),
    BESIDE_ITSELF("A part does not stand beside itself"),
    STANDS_ELSEWHERE("{0} does not stand in chapter {1}"),
    HEADING_TAKEN("Chapter {0} has a heading {1} already"),
    NO_ROOM("There is no number above {0}"),
    REPORT_INVALID("The report is not valid");

    private final String english;

    ReportMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
