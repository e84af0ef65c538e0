package org.lanzarote.monitoring.analysis.compilation;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Queries for answers across Parties, in one statement for all of them: those who oversee replies read what each submitted
 * last, everybody else what was published last.
 */
interface CompiledAnswerQueries {

    /** The answers of the last submissions; the policies of submitted_answer state who reads them too. */
    String SUBMITTED = " from Question q join q.questionnaire v join SubmittedAnswer a on a.question = q"
            + " join a.submission u join u.reply r join r.party p where v.round.number = :round"
            + " and r.round.number = :round and u.number = r.stands.submissions and :overseer = true ";

    /** The answers of the last publications. */
    String PUBLISHED = " from Question q join q.questionnaire v join PublishedAnswer a on a.question = q"
            + " join a.publication u join u.reply r join r.party p where v.round.number = :round"
            + " and r.round.number = :round and u.submission = r.stands.publishedSubmission ";

    String WANTED =
            " and function(among as Boolean, p.iso3, :parties) and function(among as Boolean, q.number, :questions)"
                    + " and function(answer_is_given as Boolean, a.text, a.content) = true"
                    + " and (:value = '' or function(answer_gives as Boolean, a.content, :value) = true)"
                    + " and (:text = '' or function(contains_words as Boolean,"
                    + " function(answer_words as String, a.text, a.content, a.translations), :text) = true) ";

    String COLUMNS = "select p.iso3, q.number, q.ordinal, q.kind, a.content, a.text, a.language, a.translations, ";

    String SUBMITTED_COLUMNS = COLUMNS + "u.number, u.submittedAt,"
            + " case when r.stands.publishedSubmission = u.number then r.stands.publishedAt end";

    String PUBLISHED_COLUMNS = COLUMNS + "a.withheldFor, u.submission, u.submittedAt, u.publishedAt";

    String FROM = " and (p.iso3, q.ordinal) > (:party, :ordinal) ";

    String IN_ORDER = " order by p.iso3, q.ordinal";

    default List<CompiledAnswer> all(Criteria wanted, boolean overseer) {
        return overseer
                ? submitted(
                        wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text(), overseer)
                : published(wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text());
    }

    @HQL(SUBMITTED_COLUMNS + SUBMITTED + WANTED + IN_ORDER)
    List<CompiledAnswer> submitted(
            int round, String[] parties, String[] questions, String value, String text, boolean overseer);

    @HQL(PUBLISHED_COLUMNS + PUBLISHED + WANTED + IN_ORDER)
    List<CompiledAnswer> published(int round, String[] parties, String[] questions, String value, String text);

    /** Those after this place, by Party and in the questionnaire's order. */
    default List<CompiledAnswer> after(AnswerPlace place, Criteria wanted, boolean overseer, Page page) {
        return overseer
                ? submittedAfter(
                        wanted.round(),
                        wanted.parties(),
                        wanted.questions(),
                        wanted.value(),
                        wanted.text(),
                        place.party(),
                        place.ordinal(),
                        overseer,
                        page)
                : publishedAfter(
                        wanted.round(),
                        wanted.parties(),
                        wanted.questions(),
                        wanted.value(),
                        wanted.text(),
                        place.party(),
                        place.ordinal(),
                        page);
    }

    @HQL(SUBMITTED_COLUMNS + SUBMITTED + WANTED + FROM + IN_ORDER)
    List<CompiledAnswer> submittedAfter(
            int round,
            String[] parties,
            String[] questions,
            String value,
            String text,
            String party,
            int ordinal,
            boolean overseer,
            Page page);

    @HQL(PUBLISHED_COLUMNS + PUBLISHED + WANTED + FROM + IN_ORDER)
    List<CompiledAnswer> publishedAfter(
            int round,
            String[] parties,
            String[] questions,
            String value,
            String text,
            String party,
            int ordinal,
            Page page);
}
