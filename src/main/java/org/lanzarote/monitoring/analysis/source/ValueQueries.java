package org.lanzarote.monitoring.analysis.source;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.preparation.question.AnswerContent;

/** Queries for what answers give, without their texts, and for how many there are; in one statement for all Parties. */
public interface ValueQueries {

    /** What a Party chose. */
    record GivenValue(String party, String question, AnswerContent content) {

        /** The keys chosen; none where the choice is withheld or was left open. */
        public List<String> keys() {
            if (content.value() != null) {
                return List.of(content.value());
            }
            return content.values() == null ? List.of() : content.values();
        }
    }

    /** How many answers a question has. */
    record AnswerCount(String question, long answers) {}

    String GIVEN = "select u.party, q.number, a.content";

    String COUNT = "select q.number, count(*)";

    String BY_QUESTION = " group by q.number";

    /** What was given to these questions. */
    default List<GivenValue> given(Criteria wanted, boolean overseer) {
        return overseer
                ? submitted(
                        wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text(), overseer)
                : published(wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text());
    }

    @HQL(AnswerParts.LAST_SUBMITTED + GIVEN + AnswerParts.SUBMITTED + AnswerParts.WANTED)
    List<GivenValue> submitted(
            int round, String[] parties, String[] questions, String value, String text, boolean overseer);

    @HQL(AnswerParts.LAST_PUBLISHED + GIVEN + AnswerParts.PUBLISHED + AnswerParts.WANTED)
    List<GivenValue> published(int round, String[] parties, String[] questions, String value, String text);

    default List<AnswerCount> counted(Criteria wanted, boolean overseer) {
        return overseer
                ? countSubmitted(
                        wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text(), overseer)
                : countPublished(wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text());
    }

    @HQL(AnswerParts.LAST_SUBMITTED + COUNT + AnswerParts.SUBMITTED + AnswerParts.WANTED + BY_QUESTION)
    List<AnswerCount> countSubmitted(
            int round, String[] parties, String[] questions, String value, String text, boolean overseer);

    @HQL(AnswerParts.LAST_PUBLISHED + COUNT + AnswerParts.PUBLISHED + AnswerParts.WANTED + BY_QUESTION)
    List<AnswerCount> countPublished(int round, String[] parties, String[] questions, String value, String text);
}
