package org.lanzarote.monitoring.children.figures;

import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.party.Party;

/** Queries for releases, for everybody who may see the round, and for the labels of its Parties. */
interface ParticipationQueries {

    @HQL("select r.number, r.releasedAt, r.children, r.parties from ParticipationRelease r"
            + " where r.round.number = :round and r.number < :before order by r.number desc")
    List<ParticipationReleaseRow> releases(int round, int before, Page page);

    @HQL("select r.children, r.parties from ParticipationRelease r where r.round.number = :round"
            + " order by r.number desc limit 1")
    Optional<ParticipationFigures> latest(int round);

    @HQL("select c from ParticipationRelease f join f.cells c where f.round.number = :round"
            + " and c.children is not null"
            + " and f.number = (select max(l.number) from ParticipationRelease l where l.round = f.round)")
    List<ReleasedCell> shownCells(int round);

    @HQL("select p from Round r join r.roster e join e.party p where r.number = :round and not exists"
            + " (select 1 from ParticipationRelease f join f.cells c where f.round = r and c.label = p.iso3"
            + " and c.dimension = PARTY and c.children is not null"
            + " and f.number = (select max(l.number) from ParticipationRelease l where l.round = r))")
    List<Party> hiddenParties(int round);

    @HQL("select p.iso3 from Round r join r.roster e join e.party p where r.number = :round order by p.iso3")
    List<String> roster(int round);
}
