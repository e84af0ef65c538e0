package org.lanzarote.monitoring.replies.bulk;

import java.util.Map;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;
import org.lanzarote.monitoring.replies.reply.PrefilledFrom;

/** What a Party submitted last in an earlier round: what it said there, by the number of the question then. */
public record EarlierReply(int round, int submission, Map<String, SaveAnswer> answers) {

    PrefilledFrom origin() {
        return new PrefilledFrom(round, submission);
    }
}
