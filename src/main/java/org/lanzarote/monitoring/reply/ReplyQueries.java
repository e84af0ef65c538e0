package org.lanzarote.monitoring.reply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Replies to show: its own to a Party, those submitted to overseers, those published to everybody. */
interface ReplyQueries {

    String MAY_KNOW = " (r.party.iso3 = :own or :overseer = true or r.status = PUBLISHED) ";

    String MAY_READ = " (r.party.iso3 = :own or (:overseer = true and r.status <> DRAFT) or r.status = PUBLISHED) ";

    /** A submitted answer as a citation names it. */
    record AnswerKey(UUID id, String party, String question, int submission) {}

    @HQL("select p.iso3, p.name, r.status, g.answered, g.questions, r.submittedAt, r.publishedAt"
            + " from Reply r join r.party p join ReplyProgress g on g.replyId = r.id and g.roundNumber = :round"
            + " where r.round.number = :round and p.iso3 > :after and" + MAY_KNOW + "order by p.iso3")
    List<ReplyRow> rows(int round, String after, String own, boolean overseer, Page page);

    @HQL("select r.id, r.version, (select sum(a.version) from Answer a where a.reply = r),"
            + " (select count(*) from Answer a where a.reply = r and a.savedAt is not null),"
            + " p.iso3, p.name, r.questionnaire.number, r.status, r.submittedAt, r.publishedAt"
            + " from Reply r join r.party p where r.round.number = :round and p.iso3 = :party and" + MAY_READ)
    Optional<ReplyHead> head(int round, String party, String own, boolean overseer);

    @HQL("select q.number, q.kind, a.version, a.value, a.text, a.language, a.savedAt,"
            + " case when :named = true then a.savedBy end, r.status"
            + " from Answer a join a.question q join a.reply r where r.id = :reply order by q.ordinal")
    List<AnswerView> answers(UUID reply, boolean named);

    @HQL("select q.number, q.kind, a.version, a.value, a.text, a.language, a.savedAt,"
            + " case when :named = true then a.savedBy end, r.status"
            + " from Answer a join a.question q join a.reply r where r.round.number = :round"
            + " and r.party.iso3 = :party and q.number = :question and" + MAY_READ)
    Optional<AnswerView> answer(int round, String party, String question, String own, boolean overseer, boolean named);

    @HQL("select id, party, question, submission from SubmittedAnswerKey"
            + " where roundNumber = :round and party in :parties")
    List<AnswerKey> submittedAnswers(int round, Collection<String> parties);

    @HQL("select id, party, question, submission from SubmittedAnswerKey where id in :ids")
    List<AnswerKey> submittedAnswersById(Collection<UUID> ids);
}
