package org.lanzarote.monitoring.outcome.statement;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of editorial statements. */
enum EditorialStatementMessage implements Message {
    STATEMENT_WITHOUT_CODE("A statement carries a recommendation"),
    ONE_URGENCY("The recommendations of one statement have one urgency, not {0}"),
    STATEMENT_INVALID("The statement is not valid"),
    NONE_ADDRESSES("None of its recommendations addresses {0}"),
    CHAPTER_HAS_STATEMENTS("Chapter {0} still has statements: {1}");

    private final String english;

    EditorialStatementMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
