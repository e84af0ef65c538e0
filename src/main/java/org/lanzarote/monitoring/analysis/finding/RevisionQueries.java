package org.lanzarote.monitoring.analysis.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Queries for the steps in the life of one finding. */
interface RevisionQueries {

    /** A step as it is fetched. */
    record StepRow(
            UUID text,
            StepKind kind,
            FindingNature nature,
            String party,
            String question,
            String by,
            Instant at,
            @Nullable String reason) {}

    /** The present text of a finding. */
    @HQL("select f.text.id from Finding f where f.round.number = :round and f.id = :finding")
    Optional<UUID> text(int round, UUID finding);

    @HQL("select s.text.id, s.kind, s.nature, s.party.iso3, s.question.number, s.takenBy, s.takenAt, s.reason"
            + " from FindingStep s where s.finding.id = :finding order by s.id")
    List<StepRow> steps(UUID finding);
}
