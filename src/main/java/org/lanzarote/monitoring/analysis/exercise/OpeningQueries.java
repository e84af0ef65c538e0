package org.lanzarote.monitoring.analysis.exercise;

import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries for what an exercise is opened with, and for what is then in use. */
interface OpeningQueries {

    /** The answers of each Party's latest submission to these questions and their sub-questions, question by question. */
    @HQL("select a.id, a.party.iso3, q.number, s.number from SubmittedAnswer a join a.submission s join s.reply r"
            + " join a.question q where r.round.number = :round and s.number = r.stands.submissions"
            + " and a.savedAt is not null and function(covers_question as Boolean, :questions, q.number)"
            + " order by q.ordinal, a.party.iso3")
    List<AnswerToCode> answers(int round, String[] questions);

    /** How many Parties of the round have submitted. */
    @HQL("select count(*) from Reply r where r.round.number = :round and r.stands.submissions > 0")
    long submitted(int round);

    /** The number of the codebook's version in force. */
    @HQL("select max(v.number) from CodebookVersion v where v.round.number = :round")
    int codebook(int round);

    /** The keys of the codes that a finding carries or an exercise codes with. */
    @HQL("select k.key from Code k where k.round.number = :round and ((select count(*) from FindingCode f"
            + " where f.code = k) > 0 or (select count(*) from CodingExercise e join e.codes c where c = k) > 0)")
    List<String> usedCodes(int round);
}
