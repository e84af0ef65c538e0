package org.lanzarote.monitoring.children.figures;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the keys of sessions in Parties whose number of children is shown, for whoever cites one. */
interface ShownSessionQueries {

    @HQL("select id from ChildContributionKey where roundNumber = :round and function(among as Boolean, :ids, id)")
    List<UUID> reported(int round, UUID[] ids);
}
