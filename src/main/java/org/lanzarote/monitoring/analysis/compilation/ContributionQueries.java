package org.lanzarote.monitoring.analysis.compilation;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Queries for what stakeholders say on questions: the Secretariat reads what was submitted and not declined, those who oversee
 * the round that too unless anonymity conceals it; everybody reads published copies.
 */
interface ContributionQueries {

    String SEEN = " (s.submittedAt is not null and s.status <> DECLINED"
            + " and (:secretariat = true or (:overseer = true and s.concealed = false))) ";

    String OF_SUBMISSION = "select s.id, s.organisation, s.language, s.submittedAt, s.publishedAt, q.number,";

    String OF_COPY = "select c.id, c.organisation, c.language, c.submittedAt, c.madeAt, q.number,";

    String ASKED = " from Question q join q.questionnaire v";

    String SUBMITTED = " where v.round.number = :round and s.round.number = :round and" + SEEN;

    /** The published copies of what this caller does not read itself. */
    String COPIED = " where v.round.number = :round and c.round.number = :round and c.party is null"
            + " and not exists (select 1 from StakeholderSubmission s where s.id = c.submission.id and" + SEEN + ") ";

    String ANSWERS = "and function(among as Boolean, q.number, :questions)"
            + " and function(answer_is_given as Boolean, a.text, a.content) = true"
            + " and (:value = '' or function(answer_gives as Boolean, a.content, :value) = true)"
            + " and (:text = '' or function(contains_words as Boolean,"
            + " function(answer_words as String, a.text, a.content), :text) = true) ";

    String COMMENTS = "and function(among as Boolean, q.number, :questions)"
            + " and function(among as Boolean, m.party.iso3, :parties)"
            + " and (:text = '' or function(contains_words as Boolean, m.text, :text) = true) ";

    /** What organisations answer themselves. */
    default List<Contribution> answers(Criteria wanted, Caller caller) {
        List<Contribution> all = new ArrayList<>();
        boolean secretariat = caller.isSecretariat();
        boolean overseer = caller.overseesReplies();
        if (overseer) {
            all.addAll(
                    answers(wanted.round(), wanted.questions(), wanted.value(), wanted.text(), secretariat, overseer));
        }
        all.addAll(copiedAnswers(
                wanted.round(), wanted.questions(), wanted.value(), wanted.text(), secretariat, overseer));
        return all;
    }

    @HQL(OF_SUBMISSION + " a.content, a.text" + ASKED
            + " join StakeholderAnswer a on a.question = q join a.submission s" + SUBMITTED + ANSWERS
            + "order by s.organisation, s.id, q.ordinal")
    List<Contribution> answers(
            int round, String[] questions, String value, String text, boolean secretariat, boolean overseer);

    @HQL(OF_COPY + " a.content, a.text" + ASKED + " join CopiedAnswer a on a.question = q join a.copy c" + COPIED
            + ANSWERS + "order by c.organisation, c.madeAt, c.id, q.ordinal")
    List<Contribution> copiedAnswers(
            int round, String[] questions, String value, String text, boolean secretariat, boolean overseer);

    /** What organisations say on the answers of these Parties. */
    default List<Contribution> comments(Criteria wanted, Caller caller) {
        List<Contribution> all = new ArrayList<>();
        boolean secretariat = caller.isSecretariat();
        boolean overseer = caller.overseesReplies();
        if (overseer) {
            all.addAll(comments(
                    wanted.round(), wanted.parties(), wanted.questions(), wanted.text(), secretariat, overseer));
        }
        all.addAll(copiedComments(
                wanted.round(), wanted.parties(), wanted.questions(), wanted.text(), secretariat, overseer));
        return all;
    }

    @HQL(OF_SUBMISSION + " m.party.iso3, m.ofSubmission, m.text" + ASKED
            + " join StakeholderComment m on m.question = q join m.submission s" + SUBMITTED + COMMENTS
            + "order by s.organisation, s.id, m.ordinal")
    List<Contribution> comments(
            int round, String[] parties, String[] questions, String text, boolean secretariat, boolean overseer);

    @HQL(OF_COPY + " m.party.iso3, m.ofSubmission, m.text" + ASKED
            + " join CopiedComment m on m.question = q join m.copy c" + COPIED + COMMENTS
            + "order by c.organisation, c.madeAt, c.id, m.ordinal")
    List<Contribution> copiedComments(
            int round, String[] parties, String[] questions, String text, boolean secretariat, boolean overseer);
}
