package org.lanzarote.monitoring.replies.bulk;

import java.util.Map;
import org.lanzarote.monitoring.replies.reply.PrefilledFrom;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** The last submission of a Party in an earlier round: its answers by the number of the question then. */
public record EarlierReply(int round, int submission, Map<String, SaveAnswer> answers) {

    PrefilledFrom origin() {
        return new PrefilledFrom(round, submission);
    }
}
