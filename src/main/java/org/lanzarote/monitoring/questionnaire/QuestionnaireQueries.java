package org.lanzarote.monitoring.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Questionnaires to show: published versions with their round, drafts to insiders. */
interface QuestionnaireQueries {

    String ROW = "select id, number, version, title, authentic, publishedAt from Questionnaire"
            + " where round.number = :round and (publishedAt is not null or :insider = true)";

    @HQL(ROW + " and number > :after order by number")
    List<QuestionnaireRow> versions(int round, int after, boolean insider, Page page);

    @HQL(ROW + " and number = :number")
    Optional<QuestionnaireRow> version(int round, int number, boolean insider);

    @HQL("select number, kind, chapter, text, guidance from Question where questionnaire.id = :id order by ordinal")
    List<DraftQuestion> questions(UUID id);
}
