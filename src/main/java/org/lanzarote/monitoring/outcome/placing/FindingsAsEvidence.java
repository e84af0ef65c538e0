package org.lanzarote.monitoring.outcome.placing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.CitedById;
import org.lanzarote.monitoring.platform.citation.CitedTarget;
import org.lanzarote.monitoring.platform.citation.TargetDoubt;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Lets texts cite a finding of their round. Who may not read the finding learns no more than that one is cited. */
@ApplicationScoped
class FindingsAsEvidence implements CitedById {

    private final FindingQueries queries;
    private final Caller caller;

    FindingsAsEvidence(FindingQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.FINDING;
    }

    @Override
    public List<UUID> citable(int round, Collection<UUID> ids) {
        return queries.citable(round, ids.toArray(UUID[]::new));
    }

    @Override
    public Map<UUID, CitedTarget> cited(Collection<UUID> ids) {
        Map<UUID, CitedTarget> found = queries.cited(ids.toArray(UUID[]::new), caller.isInsider()).stream()
                .collect(toMap(CitedFindingRow::id, row -> CitedTarget.of(row.cited())));
        var hidden = CitedTarget.of(caller.isInsider() ? WITHDRAWN : UNPUBLISHED);
        return ids.stream().distinct().collect(toMap(identity(), id -> found.getOrDefault(id, hidden)));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return cited(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().key()));
    }

    @Override
    public Map<UUID, String> lastKeys(Collection<UUID> ids) {
        return ids.stream().distinct().collect(toMap(identity(), UUID::toString));
    }

    /** A finding that has no place in the report is not published with it. */
    @Override
    public Map<UUID, Set<TargetDoubt>> doubts(Collection<UUID> ids) {
        Map<UUID, CitedFindingRow> standing = queries.cited(ids.toArray(UUID[]::new), caller.isInsider()).stream()
                .collect(toMap(CitedFindingRow::id, identity()));
        return ids.stream()
                .distinct()
                .filter(id -> !standing.containsKey(id) || !standing.get(id).isForThePublic())
                .collect(toMap(
                        identity(),
                        id -> Set.of(standing.containsKey(id) ? TargetDoubt.NOT_PUBLIC : TargetDoubt.WITHDRAWN)));
    }
}
