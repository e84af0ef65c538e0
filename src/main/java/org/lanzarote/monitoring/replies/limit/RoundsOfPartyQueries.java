package org.lanzarote.monitoring.replies.limit;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Queries for the rounds of a Party, with the limit of its reply for those who read that. */
interface RoundsOfPartyQueries {

    /** A launched round; a delegate without sections in it reads neither the reply nor its limit. */
    record RoundOfParty(
            int number,
            BilingualText title,
            boolean closed,
            boolean known,
            @Nullable Instant due) {}

    @HQL("select o.number, o.title,"
            + " case when o.replies.closedAt is null or o.replies.closings = r.deadline.letInAfter then false else true end,"
            + " case when r.id is null then false else true end,"
            + " case when r.id is not null then coalesce(r.deadline.due, o.repliesDue) end"
            + " from Round o join o.roster e left join Reply r on r.round = o and r.party = e.party"
            + " where e.party.iso3 = :party and o.launchedAt is not null order by o.number desc")
    List<RoundOfParty> newest(String party, Page page);
}
