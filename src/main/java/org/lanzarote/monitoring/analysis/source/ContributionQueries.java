package org.lanzarote.monitoring.analysis.source;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Queries for what stakeholders say on questions: the Secretariat reads what was submitted and not declined, those who oversee
 * the round that too unless anonymity conceals it; everybody reads published copies.
 */
public interface ContributionQueries {

    String SEEN = " (s.submittedAt is not null and s.status <> DECLINED"
            + " and (:secretariat = true or (:overseer = true and s.concealed = false))) ";

    String OF_SUBMISSION = "select s.id, s.organisation, s.language, s.submittedAt, s.publishedAt, a.question,";

    String OF_COPY = "select c.id, c.organisation, c.language, c.submittedAt, c.madeAt, a.question,";

    String BY_QUESTION = " join asked q on q.id = a.question.id) ";

    String SAID_IN_ANSWER = AnswerParts.ASKED + "said as materialized (select a.id as id,"
            + " q.number as question, q.ordinal as ordinal, a.content as content, a.text as text,";

    String SAID_IN_COMMENT = AnswerParts.ASKED + "said as materialized (select a.id as id,"
            + " q.number as question, a.ordinal as ordinal, a.party.iso3 as party, a.ofSubmission as ofSubmission,"
            + " a.text as text,";

    /** What is said on these questions, found by the question; by the submission all that is said there would be read. */
    String SUBMITTED_ANSWERS = SAID_IN_ANSWER + " a.submission.id as submission from StakeholderAnswer a" + BY_QUESTION;

    String SUBMITTED_COMMENTS =
            SAID_IN_COMMENT + " a.submission.id as submission from StakeholderComment a" + BY_QUESTION;

    String COPIED_ANSWERS = SAID_IN_ANSWER + " a.copy.id as copy from CopiedAnswer a" + BY_QUESTION;

    String COPIED_COMMENTS = SAID_IN_COMMENT + " a.copy.id as copy from CopiedComment a" + BY_QUESTION;

    String SUBMITTED =
            " from said a join StakeholderSubmission s on s.id = a.submission where s.round.number = :round and" + SEEN;

    /** The published copies of what this caller does not read itself. */
    String COPIED =
            " from said a join SubmissionCopy c on c.id = a.copy where c.round.number = :round and c.party is null"
                    + " and not exists (select 1 from StakeholderSubmission s where s.id = c.submission.id and" + SEEN
                    + ") ";

    String ANSWERS = "and function(answer_is_given as Boolean, a.text, a.content) = true"
            + " and (:value = '' or function(value_in as Boolean, :value, a.content) = true)"
            + " and (:text = '' or function(words_in as Boolean, :text,"
            + " function(answer_words as String, a.text, a.content)) = true) ";

    String COMMENTS = "and function(among as Boolean, :parties, a.party)"
            + " and (:text = '' or function(words_in as Boolean, :text, a.text) = true) ";

    /** What organisations answer themselves. */
    default List<Contribution> answers(Criteria wanted, Caller caller) {
        List<Contribution> all = new ArrayList<>();
        boolean secretariat = caller.isSecretariat();
        boolean overseer = caller.isInsider();
        if (overseer) {
            all.addAll(
                    answers(wanted.round(), wanted.questions(), wanted.value(), wanted.text(), secretariat, overseer));
        }
        all.addAll(copiedAnswers(
                wanted.round(), wanted.questions(), wanted.value(), wanted.text(), secretariat, overseer));
        return all;
    }

    @HQL(SUBMITTED_ANSWERS + OF_SUBMISSION + " a.content, a.text" + SUBMITTED + ANSWERS
            + "order by s.organisation, s.id, a.ordinal")
    List<Contribution> answers(
            int round, String[] questions, String value, String text, boolean secretariat, boolean overseer);

    @HQL(COPIED_ANSWERS + OF_COPY + " a.content, a.text" + COPIED + ANSWERS
            + "order by c.organisation, c.madeAt, c.id, a.ordinal")
    List<Contribution> copiedAnswers(
            int round, String[] questions, String value, String text, boolean secretariat, boolean overseer);

    /** What organisations say on the answers of these Parties. */
    default List<Contribution> comments(Criteria wanted, Caller caller) {
        List<Contribution> all = new ArrayList<>();
        boolean secretariat = caller.isSecretariat();
        boolean overseer = caller.isInsider();
        if (overseer) {
            all.addAll(comments(
                    wanted.round(), wanted.parties(), wanted.questions(), wanted.text(), secretariat, overseer));
        }
        all.addAll(copiedComments(
                wanted.round(), wanted.parties(), wanted.questions(), wanted.text(), secretariat, overseer));
        return all;
    }

    @HQL(SUBMITTED_COMMENTS + OF_SUBMISSION + " a.party, a.ofSubmission, a.text" + SUBMITTED + COMMENTS
            + "order by s.organisation, s.id, a.ordinal")
    List<Contribution> comments(
            int round, String[] parties, String[] questions, String text, boolean secretariat, boolean overseer);

    @HQL(COPIED_COMMENTS + OF_COPY + " a.party, a.ofSubmission, a.text" + COPIED + COMMENTS
            + "order by c.organisation, c.madeAt, c.id, a.ordinal")
    List<Contribution> copiedComments(
            int round, String[] parties, String[] questions, String text, boolean secretariat, boolean overseer);
}
