package org.lanzarote.monitoring.outcome.tally;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of sentences that count, and what is no longer so in one. */
enum TallyMessage implements Message {
    TALLY_INVALID("The tally is not valid"),
    PART_NOT_THERE("The report has no {0}"),
    WORDS_NOT_ONCE("The part must say these words in one place: quote whole words exactly as they stand there"),
    NO_NUMBER_READ("No number can be read from these words; quote one number, in figures or words"),
    NO_PARTIES_READ("The words must be names of Parties of the round and nothing else, in English or French"),
    NO_QUESTION_IN_FORCE("The questionnaire in force has no question {0}"),
    NO_VALUE_COUNTED("Question {0} has these values: {1}"),
    NO_CODE_COUNTED("The round's codebook has no code {0}"),
    NOTHING_COUNTED("Findings are counted by code, by state, or by both"),
    OF_FINDINGS_ONLY("Only findings are counted by it"),
    OF_ANSWERS_ONLY("Only answers are counted by it"),
    NUMBER_DRIFTED("“{0}”: the query finds {1} now"),
    PARTIES_DRIFTED("“{0}”: too many: {1}; too few: {2}"),
    WORDS_GONE("“{0}” stands there no more: point the tally to other words, or withdraw it");

    private final String english;

    TallyMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
