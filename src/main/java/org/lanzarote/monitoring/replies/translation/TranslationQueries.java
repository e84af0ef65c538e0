package org.lanzarote.monitoring.replies.translation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for translations, for those who work on the answer: its own Party and the delegates of its section. */
public interface TranslationQueries {

    String WORKS_ON = " r.round.number = :round and r.party.iso3 = :party and q.questionnaire = r.questionnaire"
            + " and (r.party.iso3 = :own or (:delegate <> '' and exists (select 1 from Delegation d join d.questions dq"
            + " where d.reply = r and d.delegate = :delegate and dq = q))) ";

    String STALE = " t.ofVersion < a.textVersion ";

    /** Orders translations by question and language. */
    String PLACE = " concat(lpad(cast(q.ordinal as string), 4, '0'), '/', t.language) ";

    /** Whether answers are saved: the Party works on them, nothing closed them to it, and the delegate has the section. */
    String ARE_SAVED = " case when (r.stands.submittedAt is null or r.revision.since is not null)"
            + " and (r.round.replies.closedAt is null or r.deadline.letInAfter = r.round.replies.closings)"
            + " and (r.party.iso3 = :own or exists (select 1 from Delegation d join d.questions dq where d.reply = r"
            + " and d.delegate = :delegate and dq = q and d.state = GIVEN)) then true else false end ";

    String VIEW = "select q.number, t.language, t.version, t.text, t.ofVersion, case when" + STALE
            + "then true else false end, t.savedAt, coalesce(s.name, t.savedBy),"
            + ARE_SAVED + "," + PLACE
            + "from AnswerTranslation t join t.answer a join a.question q join a.reply r"
            + " left join Account s on s.login = t.savedBy where t.withdrawnAt is null and" + WORKS_ON;

    /** A translation as a submission seals it. */
    record CurrentTranslation(String question, String language, String text, boolean stale) {}

    /** The number of answers that the caller works on; with none, the caller may not see any translation. */
    @HQL("select count(*) from Answer a join a.question q join a.reply r where (:question = '' or q.number = :question)"
            + " and" + WORKS_ON)
    long answers(int round, String party, String question, String own, String delegate);

    default Optional<TranslationView> translation(int round, String party, TranslationFilter place, Caller caller) {
        return translation(round, party, place.question(), place.language(), caller.answersFor(), caller.delegate());
    }

    @HQL(VIEW + "and q.number = :question and t.language = :language")
    Optional<TranslationView> translation(
            int round, String party, String question, String language, String own, String delegate);

    default List<TranslationView> translations(
            int round, String party, TranslationFilter filter, Caller caller, PageQuery page) {
        return translations(
                round,
                party,
                filter.question(),
                filter.language(),
                filter.stale(),
                page.after(),
                caller.answersFor(),
                caller.delegate(),
                page.fetch());
    }

    @HQL(VIEW + "and (:question = '' or q.number = :question) and (:language = '' or t.language = :language)"
            + " and (:stale is null or case when" + STALE + "then true else false end = :stale) and" + PLACE
            + "> :after order by" + PLACE)
    List<TranslationView> translations(
            int round,
            String party,
            String question,
            String language,
            @Nullable Boolean stale,
            String after,
            String own,
            String delegate,
            Page page);

    /** All translations of a reply in the questionnaire's order, to seal them. */
    @HQL("select q.number, t.language, t.text, case when" + STALE + "then true else false end"
            + " from AnswerTranslation t join t.answer a join a.question q"
            + " where a.reply.id = :reply and t.withdrawnAt is null order by q.ordinal, t.language")
    List<CurrentTranslation> current(UUID reply);
}
