package org.lanzarote.monitoring.analysis.source;

/** What the statements on answers across Parties have in common. */
public final class AnswerParts {

    /** The questions that are asked about, in all versions of the round's questionnaire. */
    static final String ASKED =
            "with asked as materialized (select q.id as id, q.number as number, q.ordinal as ordinal"
                    + " from Question q join q.questionnaire v"
                    + " where v.round.number = :round and function(among as Boolean, :questions, q.number)), ";

    /** In their order, in which a page is read without the Parties that come after it. */
    static final String OF_PARTIES = " and function(among as Boolean, :parties, r.party.iso3) order by r.party.iso3) ";

    /** The last submission of each Party. */
    static final String SUBMITTED_LAST = "latest as materialized (select r.party.iso3 as party, u.id as id,"
            + " u.number as number, u.submittedAt as submittedAt,"
            + " case when r.stands.publishedSubmission = u.number then cast(r.stands.publishedAt as Instant) end as publishedAt"
            + " from Reply r join Submission u on u.reply = r and u.number = r.stands.submissions"
            + " where r.round.number = :round and :overseer = true" + OF_PARTIES;

    static final String LAST_SUBMITTED = ASKED + SUBMITTED_LAST;

    /** The last publication of each Party, whoever it is. */
    static final String PUBLISHED_LAST = "latest as materialized (select r.party.iso3 as party, u.id as id,"
            + " u.submission as submission, u.submittedAt as submittedAt, u.publishedAt as publishedAt"
            + " from Reply r join Publication u on u.reply = r and u.submission = r.stands.publishedSubmission"
            + " where r.round.number = :round";

    public static final String LAST_PUBLISHED_OF_ALL = ASKED + PUBLISHED_LAST;

    static final String LAST_PUBLISHED = LAST_PUBLISHED_OF_ALL + OF_PARTIES;

    /** Those to the questions, by all of them at once, and not one by one; in order, for they are sorted again for each Party. */
    static final String TO_ASKED =
            " and function(any_of as Boolean, (select k.id from asked k order by k.id), a.question.id) = true";

    static final String WITH_QUESTION = " join Question q on q.id = a.question.id ";

    /** The answers of these, found by the submission; the policies of submitted_answer state who reads them too. */
    static final String ALL_SUBMITTED = " from latest u join SubmittedAnswer a on a.submission.id = u.id";

    static final String SUBMITTED = ALL_SUBMITTED + TO_ASKED + WITH_QUESTION;

    static final String ALL_PUBLISHED = " from latest u join PublishedAnswer a on a.publication.id = u.id";

    public static final String PUBLISHED = ALL_PUBLISHED + TO_ASKED + WITH_QUESTION;

    static final String WITH_TEXT = "where function(answer_is_given as Boolean, a.text, a.content) = true"
            + " and (:text = '' or function(words_in_folded as Boolean, :text, column(a.'folded' as String)) = true) ";

    static final String WANTED =
            WITH_TEXT + "and (:value = '' or function(value_in as Boolean, :value, a.content) = true) ";

    /** Asked of both at once, so that PostgreSQL looks up the question of an answer, and not answers for each question. */
    static final String OF_QUESTIONS = "and function(among as Boolean, :questions, coalesce(q.number, a.language)) ";

    static final String COLUMNS =
            "select u.party, q.number, q.ordinal, q.kind, a.content, a.text, a.language, a.translations, ";

    static final String OF_SUBMITTED = COLUMNS + "u.number, u.submittedAt, u.publishedAt";

    static final String SUBMITTED_COLUMNS = LAST_SUBMITTED + OF_SUBMITTED;

    static final String OF_PUBLISHED = COLUMNS + "a.withheldFor, u.submission, u.submittedAt, u.publishedAt";

    static final String PUBLISHED_COLUMNS = LAST_PUBLISHED + OF_PUBLISHED;

    /** The earlier Parties are left out before their answers are read. */
    static final String FROM = " and u.party >= :party and (u.party, q.ordinal) > (:party, :ordinal) ";

    static final String IN_ORDER = " order by u.party, q.ordinal";

    private AnswerParts() {}
}
