package org.lanzarote.monitoring.outcome.citing;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the submissions of one answer. */
interface AnswerCitationQueries {

    /** An answer in one submission. */
    record Submitted(UUID id, int submission) {}

    @HQL("select id, submission from SubmittedAnswerKey where roundNumber = :round and party = :party"
            + " and question = :question order by submission")
    List<Submitted> submitted(int round, String party, String question);
}
