package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;

/** Queries for submitted answers as texts cite them, which tell nothing of what was answered. */
interface CitedAnswerQueries {

    /** A submitted answer as a citation finds it. */
    record AnswerKey(UUID id, String party, String question, int submission) {}

    /** A submitted answer as a citation names it to this reader. */
    record NamedAnswer(
            UUID id,
            int round,
            String party,
            String question,
            int submission,
            boolean published,
            @Nullable Instant submittedAt,
            @Nullable Integer followedBy) {

        CitedAnswer cited() {
            return CitedAnswer.of(round, party, question, submission, published, submittedAt, followedBy);
        }
    }

    /** What makes an answer a doubtful source: what the public reads of it, and whether a submission follows. */
    record AnswerAsSource(UUID id, boolean published, boolean withheldInPart, boolean followed) {}

    @HQL("select id, party, question, submission from SubmittedAnswerKey"
            + " where roundNumber = :round and function(among as Boolean, :parties, party)")
    List<AnswerKey> ofParties(int round, String[] parties);

    @HQL("select id, roundNumber, party, question, submission, published, submittedAt, followedBy"
            + " from SubmittedAnswerKey where function(among as Boolean, :ids, id)")
    List<NamedAnswer> named(UUID[] ids);

    @HQL(
            "select id, published, withheldInPart, followed from SubmittedAnswerKey where function(among as Boolean, :ids, id)")
    List<AnswerAsSource> asSources(UUID[] ids);
}
