package org.lanzarote.monitoring.children.session;

import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Counts the children of a round for the safeguarding officer alone, in one statement, so that all sums agree. */
interface CountQueries {

    @HQL("select c.party.iso3, sum(c.ageBands.from11to13), sum(c.ageBands.from14to15), sum(c.ageBands.from16to17),"
            + " sum(c.ageBands.aged18), sum(c.genders.girls), sum(c.genders.boys), sum(c.genders.otherOrNotStated)"
            + " from ChildContribution c where c.round.number = :round and :officer = true group by c.party.iso3")
    List<PartyCount> byParty(int round, boolean officer);
}
