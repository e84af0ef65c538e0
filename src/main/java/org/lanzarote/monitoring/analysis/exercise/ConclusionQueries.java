package org.lanzarote.monitoring.analysis.exercise;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for what findings get when an exercise is concluded. */
interface ConclusionQueries {

    /** A unit and a finding on the same Party and question. */
    record FoundOfUnit(UUID unit, UUID finding) {}

    @HQL(
            "select u.id, f.id from CodingUnit u join u.exercise e join Finding f on f.round = e.round and f.party = u.party"
                    + " join f.question q where e.id = :exercise and q.number = u.question and u.outcome in (AGREED, SETTLED)"
                    + " order by u.id, f.id")
    List<FoundOfUnit> findings(UUID exercise);

    /** The units whose codes were agreed or settled. */
    @HQL("select u.id from CodingUnit u where u.exercise.id = :exercise and u.outcome in (AGREED, SETTLED)")
    List<UUID> agreedOrSettled(UUID exercise);

    @HQL("select count(*) from CodingUnit u where u.exercise.id = :exercise and u.outcome in (DISAGREED, SINGLE)")
    long toSettle(UUID exercise);
}
