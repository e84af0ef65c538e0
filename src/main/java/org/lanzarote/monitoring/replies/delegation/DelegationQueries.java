package org.lanzarote.monitoring.replies.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Queries for the progress of delegations; the calling code has checked that the caller may see them. */
interface DelegationQueries {

    /** How many questions a delegation has, how many of them have a saved answer, and when one was saved last. */
    record DelegationProgress(
            UUID delegation,
            long questions,
            long answered,
            @Nullable Instant savedAt) {

        static DelegationProgress none(UUID delegation) {
            return new DelegationProgress(delegation, 0, 0, null);
        }
    }

    @HQL(
            "select d.id, count(*), count(a.savedAt), max(a.savedAt) from Delegation d join d.questions q"
                    + " join Answer a on a.question = q and a.reply = d.reply where function(among as Boolean, :delegations, d.id) group by d.id")
    List<DelegationProgress> progress(UUID[] delegations);
}
