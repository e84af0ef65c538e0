package org.lanzarote.monitoring.replies.publication;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a publication of a reply, of a withholding and of a take-down. */
enum PublicationMessage implements Message {
    SHOWN_WITHOUT_REASON("What was withheld before would be made public without a reason"),
    WITHHELD_STILL_STANDS("Question {0}: what is withheld ({1}) since submission {2} still stands in the answer"),
    WITHHELD_ANSWER_CHANGED("Question {0}: the answer, withheld whole ({1}) since submission {2}, has other words now"),
    WITHHELD_WORDS_REWRITTEN(
            "Question {0}: words that are withheld ({1}) since submission {2} stand in the answer, written otherwise"),
    WITHHELD_IN_EARLIER_ROUND(
            "Question {0}: what is withheld ({1}) since submission {2} of round {3} stands in the answer"),
    NOTHING_SHOWN_AGAIN("Question {0}: nothing that was withheld in these words is shown again"),
    REASON_FOR_NOTHING("A reason stands for nothing that is shown again"),
    NOT_PUBLIC_IN_THESE_WORDS("Question {0}: these words, as they were submitted, stand in no published submission"),
    NO_PUBLIC_ANSWER("Question {0}: no published submission shows an answer to it"),
    NOTHING_TO_TAKE_DOWN("What is to be taken down is not public, or is said by its ground");

    private final String english;

    PublicationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
