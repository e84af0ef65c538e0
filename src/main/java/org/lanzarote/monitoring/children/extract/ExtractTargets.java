package org.lanzarote.monitoring.children.extract;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.CitedById;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Lets texts cite an extract. A citation of an extract that was withdrawn since says so, and names no key. */
@ApplicationScoped
class ExtractTargets implements CitedById {

    private final ExtractQueries queries;

    ExtractTargets(ExtractQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.CHILD_EXTRACT;
    }

    @Override
    public List<UUID> citable(int round, Collection<UUID> ids) {
        return queries.citable(round, ids.toArray(UUID[]::new));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        var withdrawn = Set.copyOf(queries.withdrawn(ids.toArray(UUID[]::new)));
        return ids.stream()
                .distinct()
                .collect(toMap(identity(), id -> withdrawn.contains(id) ? WITHDRAWN : id.toString()));
    }

    @Override
    public Map<UUID, Set<TargetDoubt>> doubts(Collection<UUID> ids) {
        var asked = ids.toArray(UUID[]::new);
        var resolved = Set.copyOf(queries.resolved(asked));
        Map<UUID, Set<TargetDoubt>> doubts =
                queries.unpublished(asked).stream().collect(toMap(identity(), id -> Set.of(TargetDoubt.NOT_PUBLIC)));
        queries.withdrawn(asked)
                .forEach(id -> doubts.put(
                        id,
                        Set.of(resolved.contains(id) ? TargetDoubt.SETTLED_WITHDRAWAL : TargetDoubt.OPEN_WITHDRAWAL)));
        return doubts;
    }
}
