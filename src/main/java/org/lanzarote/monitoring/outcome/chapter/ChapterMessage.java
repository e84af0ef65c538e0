package org.lanzarote.monitoring.outcome.chapter;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of chapters, headings, boxes and paragraphs of a report. */
enum ChapterMessage implements Message {
    NO_HEADING("Chapter {0} has no heading {1}"),
    NUMERAL_STAYS("A chapter keeps its numeral {0}"),
    CHAPTER_INVALID("The chapter is not valid"),
    RENUMBER_FOR_NUMBER("Renumber the report to change number {0}"),
    PARAGRAPH_INVALID("The paragraph is not valid"),
    REPORT_LACKS("The report has no {0}"),
    HEADINGS_STAY("A chapter keeps its headings, by their keys {0}"),
    CHAPTER_EXISTS("The report has a chapter {0} already"),
    PARAGRAPH_EXISTS("The report has a paragraph {0} already"),
    NO_CHAPTER("The report has no chapter {0}"),
    CHAPTER_HAS_PARAGRAPHS("Chapter {0} still has paragraphs: {1}");

    private final String english;

    ChapterMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
