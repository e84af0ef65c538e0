package org.lanzarote.monitoring.outcome.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** What the draft of factsheets does to parts of a published report, for those who oversee: they read the draft. */
@ApplicationScoped
public class DraftedParts {

    private static final String DRAFTED = "select id, change from drafted_parts(:ids)";

    private static final String FINDINGS = "select id, change from drafted_findings(:ids)";

    private static final String WITHDRAWN = "select id from withdrawn_in_draft(:report)";

    private final EntityManager em;
    private final Caller caller;
    private final PublicEyes eyes;

    DraftedParts(EntityManager em, Caller caller, PublicEyes eyes) {
        this.em = em;
        this.caller = caller;
        this.eyes = eyes;
    }

    /** The column of a table that tells what it does to each row; none for who does not oversee. */
    public <T> Stream<TableColumn<T>> column(Function<T, @Nullable DraftChange> draft) {
        return caller.isInsider()
                ? Stream.of(TableColumn.code("Draft", "Projet", DraftChange.class, draft))
                : Stream.empty();
    }

    /** What it does to a part of a report. */
    public @Nullable DraftChange of(Report report, UUID part) {
        return among(report, Set.of(part)).get(part);
    }

    /** Which of these parts of a report it does something to; nothing of them is public before the report is. */
    public Map<UUID, DraftChange> among(Report report, Collection<UUID> parts) {
        return report.publishedAt() == null ? Map.of() : drafted(DRAFTED, parts);
    }

    /** Which of these everybody reads otherwise than they are worked on; none for who does not oversee. */
    public Map<UUID, DraftChange> among(Collection<UUID> parts) {
        return drafted(DRAFTED, parts).entrySet().stream()
                .filter(part -> part.getValue() != DraftChange.NEW)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Which of these published findings everybody reads otherwise than they are worked on; none for who does not oversee. */
    public Map<UUID, DraftChange> amongFindings(Collection<UUID> findings) {
        return drafted(FINDINGS, findings);
    }

    /**
     * Rows of a list in the order of their ids, and among them, for those who oversee, what the draft has no more, as everybody
     * reads it still.
     */
    public <T> List<T> withWithdrawn(
            Report report, List<T> rows, Function<T, UUID> id, Function<UUID[], List<T>> published) {
        var withdrawn = withdrawn(report);
        return withdrawn.length == 0
                ? rows
                : Stream.concat(rows.stream(), eyes.readPublished(() -> published.apply(withdrawn)).stream())
                        .sorted(comparing(row -> id.apply(row).toString()))
                        .toList();
    }

    private UUID[] withdrawn(Report report) {
        return caller.isInsider() && report.publishedAt() != null
                ? em.unwrap(Session.class)
                        .createNativeQuery(WITHDRAWN, UUID.class)
                        .setParameter("report", report.id())
                        .getResultStream()
                        .toArray(UUID[]::new)
                : new UUID[0];
    }

    private Map<UUID, DraftChange> drafted(String sql, Collection<UUID> parts) {
        return caller.isInsider() && !parts.isEmpty()
                ? em.unwrap(Session.class)
                        .createNativeQuery(sql, Tuple.class)
                        .addScalar("id", UUID.class)
                        .addScalar("change", DraftChange.class)
                        .setParameter("ids", parts.toArray(UUID[]::new))
                        .getResultStream()
                        .collect(toMap(row -> row.get("id", UUID.class), row -> row.get("change", DraftChange.class)))
                : Map.of();
    }
}
