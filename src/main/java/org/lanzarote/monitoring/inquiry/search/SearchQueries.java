package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import org.hibernate.annotations.processing.HQL;

/**
 * Queries for the closed sets by which a search is filtered: everybody knows launched rounds with what they asked and
 * published, insiders also what is in preparation.
 */
interface SearchQueries {

    String ASKED = "(q.questionnaire.publishedAt is not null or :insider = true)";

    @HQL("select number from Round where launchedAt is not null or :insider = true order by number")
    List<Integer> rounds(boolean insider);

    @HQL("select distinct q.number from Question q where " + ASKED)
    List<String> questions(boolean insider);

    /** The chapters that questions feed and reports have. */
    @HQL("select q.chapter from Question q where " + ASKED
            + " union select c.numeral from Chapter c where c.report.publishedAt is not null or :insider = true")
    List<String> chapters(boolean insider);
}
