package org.lanzarote.monitoring.analysis.source;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Queries for answers across Parties, in one statement for all of them: those who oversee replies read what each submitted
 * last, everybody else what was published last.
 */
public interface CompiledAnswerQueries {

    default List<CompiledAnswer> all(Criteria wanted, boolean overseer) {
        return overseer
                ? submitted(
                        wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text(), overseer)
                : published(wanted.round(), wanted.parties(), wanted.questions(), wanted.value(), wanted.text());
    }

    @HQL(AnswerParts.SUBMITTED_COLUMNS + AnswerParts.SUBMITTED + AnswerParts.WANTED + AnswerParts.IN_ORDER)
    List<CompiledAnswer> submitted(
            int round, String[] parties, String[] questions, String value, String text, boolean overseer);

    @HQL(AnswerParts.PUBLISHED_COLUMNS + AnswerParts.PUBLISHED + AnswerParts.WANTED + AnswerParts.IN_ORDER)
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

    @HQL(AnswerParts.SUBMITTED_COLUMNS
            + AnswerParts.SUBMITTED
            + AnswerParts.WANTED
            + AnswerParts.FROM
            + AnswerParts.IN_ORDER)
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

    @HQL(AnswerParts.PUBLISHED_COLUMNS
            + AnswerParts.PUBLISHED
            + AnswerParts.WANTED
            + AnswerParts.FROM
            + AnswerParts.IN_ORDER)
    List<CompiledAnswer> publishedAfter(
            int round,
            String[] parties,
            String[] questions,
            String value,
            String text,
            String party,
            int ordinal,
            Page page);

    /**
     * The same where all questions of the version in force are asked about: a Party's answers are read together, and those to
     * questions of former versions left out.
     */
    default List<CompiledAnswer> toMostAfter(AnswerPlace place, Criteria wanted, boolean overseer, Page page) {
        return overseer
                ? submittedToMostAfter(
                        wanted.round(),
                        wanted.parties(),
                        wanted.questions(),
                        wanted.text(),
                        place.party(),
                        place.ordinal(),
                        overseer,
                        page)
                : publishedToMostAfter(
                        wanted.round(),
                        wanted.parties(),
                        wanted.questions(),
                        wanted.text(),
                        place.party(),
                        place.ordinal(),
                        page);
    }

    @HQL("with " + AnswerParts.SUBMITTED_LAST + AnswerParts.OF_SUBMITTED + AnswerParts.ALL_SUBMITTED
            + AnswerParts.WITH_QUESTION + AnswerParts.WITH_TEXT + AnswerParts.OF_QUESTIONS + AnswerParts.FROM
            + AnswerParts.IN_ORDER)
    List<CompiledAnswer> submittedToMostAfter(
            int round,
            String[] parties,
            String[] questions,
            String text,
            String party,
            int ordinal,
            boolean overseer,
            Page page);

    @HQL("with " + AnswerParts.PUBLISHED_LAST + AnswerParts.OF_PARTIES + AnswerParts.OF_PUBLISHED
            + AnswerParts.ALL_PUBLISHED + AnswerParts.WITH_QUESTION + AnswerParts.WITH_TEXT + AnswerParts.OF_QUESTIONS
            + AnswerParts.FROM + AnswerParts.IN_ORDER)
    List<CompiledAnswer> publishedToMostAfter(
            int round, String[] parties, String[] questions, String text, String party, int ordinal, Page page);
}
