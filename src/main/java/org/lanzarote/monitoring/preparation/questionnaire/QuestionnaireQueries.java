package org.lanzarote.monitoring.preparation.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.preparation.question.Item;

/** Queries for questionnaires: published versions with their round, drafts for insiders only. */
interface QuestionnaireQueries {

    String ROW = "select id, number, version, title, authentic, sections, adoption, publishedAt from Questionnaire"
            + " where round.number = :round and (publishedAt is not null or :insider = true)";

    @HQL(ROW + " and number > :after order by number")
    List<QuestionnaireRow> versions(int round, int after, boolean insider, Page page);

    @HQL(ROW + " and number = :number")
    Optional<QuestionnaireRow> version(int round, int number, boolean insider);

    @HQL("select content from Question where questionnaire.id = :id order by ordinal")
    List<Item> questions(UUID id);

    /** The questions of the latest published version. */
    @HQL("select q.number, q.chapter from Question q where q.questionnaire.id = (select id from Questionnaire"
            + " where round.number = :round and publishedAt is not null order by number desc limit 1)")
    List<ChapterOfQuestion> inForce(int round);

    @HQL("select number, kind, editedAt, editedBy, changes from QuestionnaireEdit"
            + " where questionnaire.id = :id and number > :after order by number")
    List<EditView> edits(UUID id, int after, Page page);
}
