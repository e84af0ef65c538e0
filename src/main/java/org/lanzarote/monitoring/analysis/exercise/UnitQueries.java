package org.lanzarote.monitoring.analysis.exercise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.RecordParameters;

/** Queries for the units of coding exercises with the answers to be coded, which insiders alone read. */
interface UnitQueries {

    String ROW =
            "select u.id, u.version, u.party.iso3, u.question, u.submission, a.content, a.text, u.codings, u.outcome,"
                    + " f.id, (select c.version from UnitCoding c where c.unit = u and c.coder = :own)"
                    + " from CodingUnit u join SubmittedAnswer a on a.id = u.answer left join u.finding f"
                    + " where u.exercise.id = :exercise and :insider = true ";

    String UNITS = ROW + "and u.id > :after and (:party = '' or u.party.iso3 = :party)"
            + " and (:question = '' or u.question = :question or function(starts_with as Boolean, u.question, concat(:question, '.'))) and (:outcome is null or u.outcome = :outcome)"
            + " and (:whoever = true or (select count(*) from UnitCoding o where o.unit = u and o.coder = :own) = :codings)"
            + " order by u.id";

    Session session();

    default List<FetchedUnit> units(UUID exercise, Caller caller, UnitFilter filter, PageQuery page) {
        return RecordParameters.bind(session().createSelectionQuery(UNITS, FetchedUnit.class), filter)
                .setParameter("exercise", exercise)
                .setParameter("insider", caller.isInsider())
                .setParameter("own", caller.name())
                .setParameter("whoever", filter.coded() == null)
                .setParameter("codings", Boolean.TRUE.equals(filter.coded()) ? 1L : 0L)
                .setParameter("after", page.afterId())
                .setPage(page.fetch())
                .getResultList();
    }

    @HQL(ROW + "and u.id = :id")
    Optional<FetchedUnit> unit(UUID exercise, boolean insider, String own, UUID id);
}
