package org.lanzarote.monitoring.outcome.citing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;

/** Queries for the submissions of one answer. */
interface AnswerCitationQueries {

    /** An answer in one submission. */
    record AnswerInSubmission(
            UUID id,
            int submission,
            boolean published,
            @Nullable Instant submittedAt,
            @Nullable Integer followedBy) {

        CitedAnswer cited(int round, String party, String question) {
            return CitedAnswer.of(round, party, question, submission, published, submittedAt, followedBy);
        }
    }

    @HQL(
            "select id, submission, published, submittedAt, followedBy from SubmittedAnswerKey where roundNumber = :round and party = :party"
                    + " and question = :question order by submission")
    List<AnswerInSubmission> submitted(int round, String party, String question);
}
