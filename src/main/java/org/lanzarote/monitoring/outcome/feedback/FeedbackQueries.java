package org.lanzarote.monitoring.outcome.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** Queries for what children said and where the report uses it. */
interface FeedbackQueries {

    /** The report of a round: in what language it is, and since when it is public. */
    record FeedbackReport(Language language, @Nullable Instant publishedAt) {}

    /** A paragraph and its present text. */
    record HeldParagraph(UUID id, UUID text) {}

    @HQL("select r.language, r.publishedAt from Report r where r.round.number = :round"
            + " and (r.publishedAt is not null or :insider = true)")
    Optional<FeedbackReport> report(int round, boolean insider);

    @HQL(
            "select count(*) from ChildContribution c where c.round.number = :round and c.id = :id and c.reportedBy = :own")
    long ownSession(int round, UUID id, String own);

    /** The extracts of a session, for the facilitator who reported it. */
    @HQL("select e.id, e.question, e.chapter, e.medium, e.text from SessionExtract e"
            + " where e.roundNumber = :round and e.contributionId = :contribution order by e.id")
    List<Said> ofSession(int round, UUID contribution, Page page);

    /** The published extracts of the whole round. */
    @HQL("select e.id, e.question, e.chapter, cast(e.medium as string), e.text from ChildExtract e"
            + " where e.roundNumber = :round and e.publishedAt is not null and e.withdrawnAt is null order by e.id")
    List<Said> ofRound(int round, Page page);

    @HQL("select p.id, p.text.id from Paragraph p where function(among as Boolean, :texts, p.text.id)")
    List<HeldParagraph> paragraphs(UUID[] texts);
}
