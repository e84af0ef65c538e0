package org.lanzarote.monitoring.children.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for sessions: an organisation sees its own, the safeguarding officer all. */
public interface ChildQueries {

    String VIEW =
            "select c.id, c.version, c.party.iso3, c.month, c.setting, c.method, c.language, c.vulnerableSituations,"
                    + " c.ageBands.from11to13, c.ageBands.from14to15, c.ageBands.from16to17, c.ageBands.aged18,"
                    + " c.genders.girls, c.genders.boys, c.genders.otherOrNotStated, c.reportedBy, c.reportedAt"
                    + " from ChildContribution c where c.round.number = :round and (c.reportedBy = :own or :officer = true) ";

    @HQL(VIEW + "and c.id > :after order by c.id")
    List<ChildContributionView> contributions(int round, UUID after, String own, boolean officer, Page page);

    @HQL(VIEW + "and c.id = :id")
    Optional<ChildContributionView> contribution(int round, UUID id, String own, boolean officer);
}
