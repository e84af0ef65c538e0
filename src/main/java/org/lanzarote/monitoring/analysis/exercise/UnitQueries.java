package org.lanzarote.monitoring.analysis.exercise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for the units of coding exercises with the answers to be coded, which insiders alone read. */
interface UnitQueries {

    String ROW =
            "select u.id, u.version, u.party.iso3, u.question, u.submission, a.content, a.text, u.codings, u.outcome,"
                    + " f.id, (select c.version from UnitCoding c where c.unit = u and c.coder = :own)"
                    + " from CodingUnit u join SubmittedAnswer a on a.id = u.answer left join u.finding f"
                    + " where u.exercise.id = :exercise and :insider = true ";

    default List<FetchedUnit> units(UUID exercise, Caller caller, UnitFilter filter, PageQuery page) {
        return units(
                exercise,
                caller.isInsider(),
                caller.name(),
                page.afterId(),
                filter.party(),
                filter.question(),
                filter.outcome(),
                filter.coded() == null,
                Boolean.TRUE.equals(filter.coded()) ? 1 : 0,
                page.fetch());
    }

    @HQL(ROW + "and u.id > :after and (:party = '' or u.party.iso3 = :party)"
            + " and (:question = '' or u.question = :question or u.question like concat(:question, '.%')) and (:outcome is null or u.outcome = :outcome)"
            + " and (:whoever = true or (select count(*) from UnitCoding o where o.unit = u and o.coder = :own) = :codings)"
            + " order by u.id")
    List<FetchedUnit> units(
            UUID exercise,
            boolean insider,
            String own,
            UUID after,
            String party,
            String question,
            @Nullable UnitOutcome outcome,
            boolean whoever,
            long codings,
            Page page);

    @HQL(ROW + "and u.id = :id")
    Optional<FetchedUnit> unit(UUID exercise, boolean insider, String own, UUID id);
}
