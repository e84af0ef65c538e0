package org.lanzarote.monitoring.outcome.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** What the draft of factsheets does to parts of a published report, for those who oversee: they read the draft. */
@ApplicationScoped
public class DraftedParts {

    private static final String DRAFTED = "select id, change from drafted_parts(:ids)";

    private final EntityManager em;
    private final Caller caller;

    DraftedParts(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
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
        return report.publishedAt() == null ? Map.of() : drafted(parts);
    }

    /** Which of these everybody reads otherwise than they are worked on; none for who does not oversee. */
    public Map<UUID, DraftChange> among(Collection<UUID> parts) {
        return drafted(parts).entrySet().stream()
                .filter(part -> part.getValue() != DraftChange.NEW)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, DraftChange> drafted(Collection<UUID> parts) {
        return caller.isInsider() && !parts.isEmpty()
                ? em.unwrap(Session.class)
                        .createNativeQuery(DRAFTED, Tuple.class)
                        .setParameter("ids", parts.toArray(UUID[]::new))
                        .getResultStream()
                        .collect(toMap(
                                row -> row.get("id", UUID.class),
                                row -> DraftChange.valueOf(row.get("change", String.class))))
                : Map.of();
    }
}
