package org.lanzarote.monitoring.inquiry.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of texts that are searched. */
@Schema(
        description = "QUESTION: of the questionnaire in force. ANSWER: of a Party. STAKEHOLDER_ANSWER and"
                + " STAKEHOLDER_COMMENT: of an organisation. REACTION: of a Party, to what was forwarded to it. EXTRACT: what"
                + " children said. FINDING. PARAGRAPH, RECOMMENDATION, STATEMENT and PRACTICE: of a report")
enum SearchedKind {
    QUESTION,
    ANSWER,
    STAKEHOLDER_ANSWER,
    STAKEHOLDER_COMMENT,
    REACTION,
    EXTRACT,
    FINDING,
    PARAGRAPH,
    RECOMMENDATION,
    STATEMENT,
    PRACTICE
}
