package org.lanzarote.monitoring.replies.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;

/** What an answer said, save by save: for its own Party, and for a delegate who has the question. */
interface AnswerHistoryQueries {

    /** The question is looked for among those of the round, and not among all that have its number. */
    @HQL("select a.id from Answer a join a.question q join a.reply r where r.round.number = :round"
            + " and q.questionnaire.round.number = :round and r.party.iso3 = :party and q.number = :question"
            + " and (r.party.iso3 = :own or (:delegate <> '' and exists (select 1 from Delegation d join d.questions dq"
            + " where d.reply = r and d.delegate = :delegate and dq = q)))")
    Optional<UUID> answer(int round, String party, String question, String own, String delegate);

    /** The latest first, each with what belongs to it: a join would gather all versions before it gives a page of them. */
    @HQL("select v.version, cast((select q.questionnaire.number from Question q where q = v.question) as Integer),"
            + " length(v.text), v.language, v.savedAt,"
            + " coalesce(cast((select s.name from Account s where s.login = v.savedBy) as String), v.savedBy)"
            + " from AnswerVersion v where v.answer.id = :answer and v.version < :before order by v.version desc")
    List<AnswerVersionRow> versions(UUID answer, int before, Page page);

    @HQL("select q.number, q.kind, v.version, v.content, v.text, v.language, v.savedAt, coalesce(s.name, v.savedBy)"
            + " from AnswerVersion v join v.question q left join Account s on s.login = v.savedBy"
            + " where v.answer.id = :answer and v.version = :version")
    Optional<StoredAnswer> version(UUID answer, int version);

    /** As it stood when the answer had this version: a step to another version of the questionnaire is no save. */
    @HQL("select q.number, q.kind, v.version, v.content, v.text, v.language, v.savedAt, coalesce(s.name, v.savedBy)"
            + " from AnswerVersion v join v.question q left join Account s on s.login = v.savedBy"
            + " where v.answer.id = :answer and v.version = (select max(w.version) from AnswerVersion w"
            + " where w.answer.id = :answer and w.version <= :version)")
    Optional<StoredAnswer> standing(UUID answer, int version);
}
