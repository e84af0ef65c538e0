package org.lanzarote.monitoring.stakeholders.limit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/**
 * Queries for stakeholders' time limits: an organisation sees its own extensions and those for all, those who oversee
 * the round every one.
 */
public interface StakeholderExtensionQueries {

    String LIMIT = "coalesce((select max(e.newLimit) from StakeholderExtension e where e.round = r"
            + " and (e.organisation is null or e.organisation = :organisation)), r.stakeholdersDue)";

    String VIEW = "select e.number, e.organisation, e.grantedBy, e.grantedAt, e.formerLimit, e.newLimit, e.reason"
            + " from StakeholderExtension e where e.round.number = :round"
            + " and (:overseer = true or e.organisation is null or e.organisation = :own) ";

    /**
     * The present limit of an organisation: that of the latest extension, since each is later than the limit before.
     */
    @HQL("select " + LIMIT + " from Round r where r.number = :round")
    Instant limit(int round, String organisation);

    @HQL("select " + LIMIT + ", r.stakeholdersDue from Round r where r.number = :round")
    StakeholderLimitView limitView(int round, String organisation);

    /** A launched round with the limit of an organisation in it. */
    record RoundOfOrganisation(int number, BilingualText title, boolean closed, Instant due) {}

    @HQL("select r.number, r.title, case when r.replies.closedAt is null then false else true end, " + LIMIT
            + " from Round r where r.launchedAt is not null order by r.number desc")
    List<RoundOfOrganisation> newest(String organisation, Page page);

    @HQL("select coalesce(max(number), 0) from StakeholderExtension where round.number = :round")
    int latest(int round);

    default List<StakeholderExtensionView> extensions(
            int round, @Nullable String organisation, Caller caller, PageQuery page) {
        return extensions(
                round, page.afterNumber(), organisation, caller.submitsFor(), caller.isInsider(), page.fetch());
    }

    @HQL(VIEW + "and e.number > :after and (:organisation is null or e.organisation is null"
            + " or e.organisation = :organisation) order by e.number")
    List<StakeholderExtensionView> extensions(
            int round, int after, @Nullable String organisation, String own, boolean overseer, Page page);

    @HQL(VIEW + "and e.number = :number")
    Optional<StakeholderExtensionView> extension(int round, int number, String own, boolean overseer);
}
