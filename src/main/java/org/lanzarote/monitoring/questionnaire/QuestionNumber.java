package org.lanzarote.monitoring.questionnaire;

/** How questions are numbered: number, sub-number, letter. */
final class QuestionNumber {

    static final String PATTERN = "\\d{1,2}(\\.\\d{1,2}(\\.[a-z])?)?";

    private QuestionNumber() {}

    /** The number of the question that a sub-question belongs to; empty for a main question. */
    static String parent(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }
}
