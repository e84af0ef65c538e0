package org.lanzarote.monitoring.outcome.style;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of the style in which the documents of a round are worded. */
enum StyleMessage implements Message {
    STYLE_INVALID("The style is not valid"),
    SUBJECT_WITHOUT_ARTICLE("In French, what the chapter is about begins with its article: le, la, l’, les"),
    SLOT_MISSING("{0} must stand there"),
    SLOT_TWICE("{0} may stand there only once"),
    PARTY_WITHOUT_HEADING("No heading is worded for this Party"),
    CHAPTER_STYLED_TWICE("Chapter {0} has a style already");

    private final String english;

    StyleMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
