package org.lanzarote.monitoring.replies.publication;

import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;

/**
 * A submission that may be published, without its answers.
 *
 * @param withheldBefore whether anything of the Party was withheld so far, in its round or an earlier one
 */
record SubmissionToPublish(
        UUID id,
        int number,
        Questionnaire questionnaire,
        Instant submittedAt,
        int answered,
        int questions,
        int round,
        String party,
        boolean withheldBefore) {}
