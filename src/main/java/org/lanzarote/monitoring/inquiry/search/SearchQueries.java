package org.lanzarote.monitoring.inquiry.search;

import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries for the rounds by which a search is filtered: everybody knows launched ones, insiders also those in preparation. */
interface SearchQueries {

    @HQL("select number from Round where launchedAt is not null or :insider = true order by number")
    List<Integer> rounds(boolean insider);
}
