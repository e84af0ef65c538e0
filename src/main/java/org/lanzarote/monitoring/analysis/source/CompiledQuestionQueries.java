package org.lanzarote.monitoring.analysis.source;

import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;

/** Queries for the questions of the version in force, which is the latest published one. */
interface CompiledQuestionQueries {

    /** A question with the language in which its wording is authentic, and the title of its round. */
    record AskedItem(Item item, Language authentic, BilingualText title) {}

    /** This question with its sub-questions, or all, in the questionnaire's order. */
    @HQL(
            "select q.content, v.authentic, o.title from Question q join q.questionnaire v join v.round o where o.number = :round"
                    + " and v.publishedAt is not null and not exists (select 1 from Questionnaire w"
                    + " where w.round = o and w.publishedAt is not null and w.number > v.number)"
                    + " and (:question = '' or q.number = :question"
                    + " or left(q.number, length(:question) + 1) = concat(:question, '.')) order by q.ordinal")
    List<AskedItem> asked(int round, String question);
}
