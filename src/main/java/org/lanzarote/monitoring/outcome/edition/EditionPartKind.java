package org.lanzarote.monitoring.outcome.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of parts that an edition of a report has. */
@Schema(
        description = "TITLE: title, reference and language. INTRODUCTION, KEY_FINDINGS: the texts on the whole round."
                + " URGENCY_SCALE: the terms of urgency with their meaning."
                + " CHAPTER: its title, headings and introduction. PARAGRAPH, RECOMMENDATION, FINDING, PRACTICE:"
                + " as the report has them")
public enum EditionPartKind {
    TITLE,
    INTRODUCTION,
    KEY_FINDINGS,
    URGENCY_SCALE,
    CHAPTER,
    PARAGRAPH,
    RECOMMENDATION,
    FINDING,
    PRACTICE;

    /** Whether it says what holds for the whole report. */
    boolean isGeneral() {
        return this == INTRODUCTION || this == KEY_FINDINGS;
    }
}
