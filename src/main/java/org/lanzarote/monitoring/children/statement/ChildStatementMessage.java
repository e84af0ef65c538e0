package org.lanzarote.monitoring.children.statement;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of what is done with children's statements. */
enum ChildStatementMessage implements Message {
    WITHDRAWN_AT("It was withdrawn at {0}"),
    STATEMENT_STANDS("The statement is {0}"),
    QUESTION_OR_CHAPTER("Give the question or the chapter, one of them"),
    QUESTION_UNKNOWN("The questionnaire has no question {0}"),
    STATEMENT_TOPIC("A statement is about a question of this round or a chapter");

    private final String english;

    ChildStatementMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
