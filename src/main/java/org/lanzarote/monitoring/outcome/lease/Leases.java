package org.lanzarote.monitoring.outcome.lease;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.revision.RevisedPart;
import org.lanzarote.monitoring.platform.access.Caller;

/** Takes leases, gives them back, and tells which run; one that has ended counts no more, and goes with the next one taken. */
@ApplicationScoped
class Leases {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String CLEAR = "delete from part_lease where report_id = :report and expires_at <= :now";

    private static final String TAKE =
            "insert into part_lease (report_id, part_id, part, account, taken_at, expires_at)"
                    + " values (:report, :part, :kind, :account, :now, :until)"
                    + " on conflict (part_id, part, account) do update set expires_at = excluded.expires_at";

    private static final String GIVE_BACK =
            "delete from part_lease where part_id = :part and part = :kind and account = :account";

    private final EntityManager em;
    private final LeaseQueries queries;
    private final LeaseSettings settings;
    private final Caller caller;
    private final Clock clock;

    Leases(EntityManager em, LeaseQueries queries, LeaseSettings settings, Caller caller, Clock clock) {
        this.em = em;
        this.queries = queries;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    void requireFit(@Observes StartupEvent start) {
        var lasting = settings.lasting();
        if (lasting.compareTo(SHORTEST) < 0 || lasting.compareTo(LONGEST) > 0) {
            throw new IllegalStateException("leases.lasting is " + lasting + ": one minute to sixty");
        }
    }

    void take(RevisedPart part) {
        var now = clock.instant();
        em.createNativeQuery(CLEAR)
                .setParameter("report", part.report().id())
                .setParameter("now", now)
                .executeUpdate();
        em.createNativeQuery(TAKE)
                .setParameter("report", part.report().id())
                .setParameter("part", part.id())
                .setParameter("kind", part.kind().name())
                .setParameter("account", caller.name())
                .setParameter("now", now)
                .setParameter("until", now.plus(settings.lasting()))
                .executeUpdate();
    }

    void giveBack(RevisedPart part) {
        em.createNativeQuery(GIVE_BACK)
                .setParameter("part", part.id())
                .setParameter("kind", part.kind().name())
                .setParameter("account", caller.name())
                .executeUpdate();
    }

    /** All of a report, the earliest first. */
    List<LeaseRow> of(Report report) {
        return queries.leases(report.id(), clock.instant()).stream()
                .flatMap(line -> line.row(caller.name()))
                .toList();
    }

    List<LeaseRow> of(Report report, String part, String key) {
        return of(report).stream()
                .filter(row -> row.part().equals(part) && row.key().equals(key))
                .toList();
    }
}
