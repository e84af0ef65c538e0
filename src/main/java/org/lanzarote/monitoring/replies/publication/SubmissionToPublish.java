package org.lanzarote.monitoring.replies.publication;

import java.time.Instant;
import java.util.UUID;
import org.lanzarote.monitoring.preparation.questionnaire.Questionnaire;

/** A submission that may be published, without its answers. */
record SubmissionToPublish(
        UUID id, int number, Questionnaire questionnaire, Instant submittedAt, int answered, int questions) {}
