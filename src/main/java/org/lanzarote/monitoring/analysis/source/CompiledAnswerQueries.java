package org.lanzarote.monitoring.analysis.source;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Queries for answers across Parties, in one statement for all of them: those who oversee replies read what each submitted
 * last, everybody else what was published last.
 */
public interface CompiledAnswerQueries {

    /** The questions that are asked about, in all versions of the round's questionnaire. */
    String ASKED = "with asked as materialized (select q.id as id, q.number as number, q.ordinal as ordinal"
            + " from Question q join q.questionnaire v"
            + " where v.round.number = :round and function(among as Boolean, :questions, q.number)), ";

    /** In their order, in which a page is read without the Parties that come after it. */
    String OF_PARTIES = " and function(among as Boolean, :parties, r.party.iso3) order by r.party.iso3) ";

    /** The last submission of each Party. */
    String LAST_SUBMITTED = ASKED + "latest as materialized (select r.party.iso3 as party, u.id as id,"
            + " u.number as number, u.submittedAt as submittedAt,"
            + " case when r.stands.publishedSubmission = u.number then cast(r.stands.publishedAt as Instant) end as publishedAt"
            + " from Reply r join Submission u on u.reply = r and u.number = r.stands.submissions"
            + " where r.round.number = :round and :overseer = true" + OF_PARTIES;

    /** The last publication of each Party, whoever it is. */
    String LAST_PUBLISHED_OF_ALL = ASKED + "latest as materialized (select r.party.iso3 as party, u.id as id,"
            + " u.submission as submission, u.submittedAt as submittedAt, u.publishedAt as publishedAt"
            + " from Reply r join Publication u on u.reply = r and u.submission = r.stands.publishedSubmission"
            + " where r.round.number = :round";

    String LAST_PUBLISHED = LAST_PUBLISHED_OF_ALL + OF_PARTIES;

    /** Those to the questions, by all of them at once, and not one by one; in order, for they are sorted again for each Party. */
    String TO_ASKED = " and function(any_of as Boolean, (select k.id from asked k order by k.id), a.question.id) = true"
            + " join Question q on q.id = a.question.id ";

    /** The answers of these, found by the submission; the policies of submitted_answer state who reads them too. */
    String SUBMITTED = " from latest u join SubmittedAnswer a on a.submission.id = u.id" + TO_ASKED;

    String PUBLISHED = " from latest u join PublishedAnswer a on a.publication.id = u.id" + TO_ASKED;

    String WANTED = "where function(answer_is_given as Boolean, a.text, a.content) = true"
            + " and (:value = '' or function(value_in as Boolean, :value, a.content) = true)"
            + " and (:text = '' or function(words_in_folded as Boolean, :text, column(a.'folded' as String)) = true) ";

    String COLUMNS = "select u.party, q.number, q.ordinal, q.kind, a.content, a.text, a.language, a.translations, ";

    String SUBMITTED_COLUMNS = LAST_SUBMITTED + COLUMNS + "u.number, u.submittedAt, u.publishedAt";

    String PUBLISHED_COLUMNS = LAST_PUBLISHED + COLUMNS + "a.withheldFor, u.submission, u.submittedAt, u.publishedAt";

    /** The earlier Parties are left out before their answers are read. */
    String FROM = " and u.party >= :party and (u.party, q.ordinal) > (:party, :ordinal) ";

    String IN_ORDER = " order by u.party, q.ordinal";

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
