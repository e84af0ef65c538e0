package org.lanzarote.monitoring.analysis.withdrawal;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for what was taken away, in the order in which it was. */
interface WithdrawnPartQueries {

    @HQL("select p.id, p.kind, p.key, p.text.id, p.reason, p.withdrawnBy, p.withdrawnAt from WithdrawnPart p"
            + " where p.roundNumber = :round and p.id > :after order by p.id")
    List<WithdrawnPartRow> withdrawn(int round, UUID after, Page page);
}
