package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.util.Collection;
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

    @HQL("select id, party, question, submission from SubmittedAnswerKey"
            + " where roundNumber = :round and party in :parties")
    List<AnswerKey> ofParties(int round, Collection<String> parties);

    @HQL("select id, roundNumber, party, question, submission, published, submittedAt, followedBy"
            + " from SubmittedAnswerKey where id in :ids")
    List<NamedAnswer> named(Collection<UUID> ids);

    /** The answers among these to which a later submission has another. */
    @HQL("select a.id from SubmittedAnswerKey a where a.id in :ids and exists (select 1 from SubmittedAnswerKey l"
            + " where l.roundNumber = a.roundNumber and l.party = a.party and l.question = a.question"
            + " and l.submission > a.submission)")
    List<UUID> followed(Collection<UUID> ids);

    /** The answers among these whose submission was never published. */
    @HQL("select id from SubmittedAnswerKey where id in :ids and published = false")
    List<UUID> unpublished(Collection<UUID> ids);
}
