package org.lanzarote.monitoring.factsheets.archive;

import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for recalls of archives. */
interface RecallQueries {

    @HQL("select count(*) from ArchiveRecall where report.id = :report")
    long recalls(UUID report);
}
