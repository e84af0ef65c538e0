package org.lanzarote.monitoring.outcome.adoption;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for what becomes public with a report. */
interface AdoptionQueries {

    @HQL("select o.finding.id from FindingPlace o where o.chapter.report.id = :report")
    List<UUID> findingsIn(UUID report);
}
