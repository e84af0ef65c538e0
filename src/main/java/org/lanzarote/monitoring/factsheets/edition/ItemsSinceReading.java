package org.lanzarote.monitoring.factsheets.edition;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.factsheets.copy.ItemsSince;
import org.lanzarote.monitoring.outcome.report.Report;

/** Reads what became of the items of an edition since. */
@ApplicationScoped
class ItemsSinceReading {

    private static final String WITHDRAWN =
            "select part_id as id, case when withdrawn_by is not null then withdrawn_at end as corrected_at,"
                    + " cast(null as timestamptz) as drafted_at from published_part"
                    + " where report_id = :report and withdrawn_at is not null"
                    + " union all select id, null, withdrawn_at from withdrawn_in_draft(:report)";

    private final FactsheetEditionRepository editions;
    private final EntityManager em;

    ItemsSinceReading(FactsheetEditionRepository editions, EntityManager em) {
        this.editions = editions;
        this.em = em;
    }

    /** What of a report was withdrawn of what factsheets say, for everybody, or in a draft, for those who read that. */
    private ItemsSince.Withdrawn withdrawn(Report report) {
        Set<UUID> published = new HashSet<>();
        Map<UUID, Instant> corrected = new HashMap<>();
        Map<UUID, Instant> drafted = new HashMap<>();
        em.unwrap(Session.class)
                .createNativeQuery(WITHDRAWN, Tuple.class)
                .setParameter("report", report.id())
                .getResultStream()
                .forEach(row -> {
                    var id = row.get("id", UUID.class);
                    var correctedAt = row.get("corrected_at", Instant.class);
                    var draftedAt = row.get("drafted_at", Instant.class);
                    if (draftedAt != null) {
                        drafted.put(id, draftedAt);
                        return;
                    }
                    published.add(id);
                    if (correctedAt != null) {
                        corrected.put(id, correctedAt);
                    }
                });
        return new ItemsSince.Withdrawn(published, corrected, drafted);
    }

    /** What became of the items of an edition, of which the newest has this number. */
    ItemsSince since(FactsheetCopy copy, int newest) {
        var edition = copy.edition;
        return new ItemsSince(withdrawn(edition.report), newest > edition.number ? left(copy) : Map.of());
    }

    /** Since when the Party's factsheets have records of an edition no more, whatever became of those. */
    private Map<UUID, Instant> left(FactsheetCopy copy) {
        var later = editions.later(copy);
        var sources = copy.sources();
        Map<UUID, Instant> left = new HashMap<>();
        for (var next : later) {
            var printed = next.sources();
            left.keySet().removeAll(printed);
            sources.stream()
                    .filter(not(printed::contains))
                    .forEach(source -> left.putIfAbsent(source, next.edition.publishedAt));
        }
        return left;
    }
}
