package org.lanzarote.monitoring.reply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.question.AnswerContent;
import org.lanzarote.monitoring.question.GivenAnswer;

/** Replies to show: its own to a Party, those submitted to overseers, those published to everybody. */
interface ReplyQueries {

    /** The caller is a delegate to whom sections of the reply were given. */
    String DELEGATED =
            " (:delegate <> '' and exists (select 1 from Delegation d join d.questions where d.reply = r and d.delegate = :delegate)) ";

    String MAY_KNOW = " (r.party.iso3 = :own or :overseer = true or r.status = PUBLISHED or" + DELEGATED + ") ";

    /** All of it; a delegate reads the answers of its sections only. */
    String MAY_READ_ALL = " (r.party.iso3 = :own or (:overseer = true and r.status <> DRAFT) or r.status = PUBLISHED) ";

    String MAY_READ = " (" + MAY_READ_ALL + "or" + DELEGATED + ") ";

    /** Others read of a submitted reply what was sealed: an answer that was not shown is no part of it. */
    String SEALED =
            " exists (select 1 from SubmittedAnswer sealed where sealed.submission.reply = r and sealed.question = q) ";

    String MAY_READ_ANSWER = " (r.party.iso3 = :own or (" + MAY_READ_ALL + "and" + SEALED
            + ") or (:delegate <> '' and exists (select 1 from Delegation d"
            + " join d.questions dq where d.reply = r and d.delegate = :delegate and dq = q))) ";

    /** An answer that was saved, as it stands. */
    record SavedAnswer(String question, AnswerContent content, String text, Language language) {

        GivenAnswer given() {
            return new GivenAnswer(content, text);
        }
    }

    /** A submitted answer as a citation names it. */
    record AnswerKey(UUID id, String party, String question, int submission) {}

    @HQL("select p.iso3, p.name, v.number, r.status, g.answered, g.questions, r.submittedAt, r.publishedAt"
            + " from Reply r join r.party p join r.questionnaire v join ReplyProgress g on g.replyId = r.id and g.roundNumber = :round"
            + " where r.round.number = :round and p.iso3 > :after and" + MAY_KNOW + "order by p.iso3")
    List<ReplyRow> rows(int round, String after, String own, String delegate, boolean overseer, Page page);

    @HQL("select r.id, r.version, (select sum(a.version) from Answer a where a.reply = r),"
            + " (select count(*) from Answer a where a.reply = r and a.savedAt is not null),"
            + " p.iso3, p.name, r.questionnaire.id, r.questionnaire.number,"
            + " (select max(v.number) from Questionnaire v where v.round = r.round and v.publishedAt is not null), r.status, r.submittedAt, r.publishedAt, o.replies.closedAt"
            + " from Reply r join r.party p join r.round o where o.number = :round and p.iso3 = :party and" + MAY_READ)
    Optional<ReplyHead> head(int round, String party, String own, String delegate, boolean overseer);

    @HQL("select q.content, a.version, a.content, a.text, a.language, a.savedAt,"
            + " case when :named = true then coalesce(s.name, a.savedBy) end, r.status"
            + " from Answer a join a.question q join a.reply r left join Account s on s.login = a.savedBy where r.id = :reply and"
            + MAY_READ_ANSWER
            + "order by q.ordinal")
    List<AnswerView> answers(UUID reply, String own, String delegate, boolean overseer, boolean named);

    @HQL("select q.content, a.version, a.content, a.text, a.language, a.savedAt,"
            + " case when :named = true then coalesce(s.name, a.savedBy) end, r.status"
            + " from Answer a join a.question q join a.reply r left join Account s on s.login = a.savedBy where r.round.number = :round"
            + " and r.party.iso3 = :party and q.number = :question and" + MAY_READ_ANSWER)
    Optional<AnswerView> answer(
            int round, String party, String question, String own, String delegate, boolean overseer, boolean named);

    @HQL("select q.number, a.content, a.text, a.language from Answer a join a.question q join a.reply r"
            + " where r.id = :reply and a.savedAt is not null and" + MAY_READ_ANSWER + "order by q.ordinal")
    List<SavedAnswer> saved(UUID reply, String own, String delegate, boolean overseer);

    @HQL("select q.number, a.version, a.content, a.text, a.language from Answer a join a.question q"
            + " where a.reply.id = :reply order by q.ordinal")
    List<DraftAnswer> drafted(UUID reply);

    @HQL("select id, party, question, submission from SubmittedAnswerKey"
            + " where roundNumber = :round and party in :parties")
    List<AnswerKey> submittedAnswers(int round, Collection<String> parties);

    @HQL("select id, party, question, submission from SubmittedAnswerKey where id in :ids")
    List<AnswerKey> submittedAnswersById(Collection<UUID> ids);
}
