package org.lanzarote.monitoring.reply;

import java.util.Map;

/** What a Party submitted last in an earlier round: what it said there, by the number of the question then. */
public record EarlierReply(int round, int submission, Map<String, FilledAnswer> answers) {

    PrefilledFrom origin() {
        return new PrefilledFrom(round, submission);
    }
}
