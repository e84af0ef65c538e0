package org.lanzarote.monitoring.outcome.revision;

/** The kinds of parts of a report that have revisions. */
public enum RevisedKind {
    TITLE,
    INTRODUCTION,
    KEY_FINDINGS,
    CHAPTER,
    PARAGRAPH,
    RECOMMENDATION,
    PRACTICE,
    STATEMENT,
    FACTSHEET_TEXT
}
