package org.lanzarote.monitoring.files.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for jobs, for the account that asked for them. */
interface JobQueries {

    @HQL("from Job where account = :account and id < :before and status in :statuses order by id desc")
    List<Job> jobs(String account, UUID before, List<JobStatus> statuses, Page page);

    @HQL("from Job where account = :account and id = :id")
    Optional<Job> job(String account, UUID id);
}
