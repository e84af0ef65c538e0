package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.outcome.report.BackLink;

/** Queries for the numerals of chapters, by which labels name them. */
interface ChapterQueries {

    @HQL(
            "select c.id, c.numeral from Chapter c where c.report.round.number = :round and function(among as Boolean, :numerals, c.numeral)")
    List<BackLink> chapterKeys(int round, String[] numerals);

    @HQL("select c.id, c.numeral from Chapter c where function(among as Boolean, :ids, c.id)")
    List<BackLink> chapterKeysById(UUID[] ids);
}
