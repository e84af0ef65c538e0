package org.lanzarote.monitoring.stakeholders.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.printing.ValueWords;
import org.lanzarote.monitoring.stakeholders.submission.OwnAnswer;

/** The round of a submission, the words of the page around it, the names of the Parties on it, and the questions of the round. */
record SubmissionPageHead(int round, ValueWords words, Map<String, String> names, Map<String, Item> questions) {

    Language language() {
        return words.language();
    }

    /** What an answer gives besides its text. */
    List<String> values(OwnAnswer answer) {
        return words.values(requireNonNull(questions.get(answer.question())), answer.content());
    }
}
