package org.lanzarote.monitoring.outcome.placing;

import org.hibernate.query.SelectionQuery;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.platform.paging.RecordParameters;

/** A search for findings of a round: the filter, the records that it names, the texts that are stale, and whether the caller sees drafts. */
record FindingSearch(int round, FindingFilter filter, FindingTargets targets, StaleTexts stale, boolean insider) {

    /** The query, asked for what is searched; a record that the filter names, by its id. */
    <R> SelectionQuery<R> bind(SelectionQuery<R> query) {
        return RecordParameters.bind(query, targets, filter)
                .setParameter("round", round)
                .setParameter("staleTexts", stale.ids())
                .setParameter("insider", insider);
    }
}
