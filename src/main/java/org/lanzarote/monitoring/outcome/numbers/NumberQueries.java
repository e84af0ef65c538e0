package org.lanzarote.monitoring.outcome.numbers;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the texts of a report that are not like the others. */
interface NumberQueries {

    @HQL("select r.keyFindings.id from Report r where r.round.number = :round")
    List<UUID> keyFindings(int round);
}
