package org.lanzarote.monitoring.analysis.exercise;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of exercises in which two people code without seeing each other. */
enum ExerciseMessage implements Message {
    EXERCISE_INVALID("The coding exercise cannot be opened"),
    NO_CODES("Round {0} has no codebook, or all of its codes are retired"),
    NOTHING_SUBMITTED_TO_CODE("No Party of round {0} has submitted anything"),
    QUESTION_UNANSWERED("No Party has submitted an answer to question {0}"),
    QUESTION_TWICE("The question {0} stands there twice"),
    NO_CODER("{0} is no rapporteur with an account in force, and not yourself"),
    CODER_TWICE("{0} stands there twice"),
    SETTLER_CODES("{0} settles, and so does not code"),
    EXACTLY_ONE("A unit of this exercise gets exactly one code"),
    CODER_ALONE("{0} codes nothing in this exercise"),
    SETTLER_ALONE("{0} settles this exercise, and nobody else"),
    CODER_ALREADY("{0} codes in this exercise, or settles it"),
    EXERCISE_STANDS("The exercise is {0}; it would have to be {1}"),
    CODING_ENDED("The coding is over; what was coded stays"),
    NOTHING_TO_SETTLE("The unit is {0}"),
    NO_UNIT_OF_TWO("No unit is coded by two"),
    REASON_FOR_GAPS("Say why it is compared, since not all is coded: {0} of {1}"),
    COMPARISON_INVALID("The codings cannot be compared yet"),
    TO_SETTLE_FIRST("{0} units wait to be settled");

    private final String english;

    ExerciseMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
