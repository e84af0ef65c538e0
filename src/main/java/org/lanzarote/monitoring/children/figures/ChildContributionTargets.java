package org.lanzarote.monitoring.children.figures;

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

/** Lets texts cite a session held with children. */
@ApplicationScoped
public class ChildContributionTargets implements CitedById {

    private final ShownSessionQueries queries;

    ChildContributionTargets(ShownSessionQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.CHILD_CONTRIBUTION;
    }

    @Override
    public List<UUID> citable(int round, Collection<UUID> ids) {
        return queries.reported(round, ids.toArray(UUID[]::new));
    }

    /** The public reads no session. */
    @Override
    public Map<UUID, Set<TargetDoubt>> doubts(Collection<UUID> ids) {
        return ids.stream().distinct().collect(toMap(identity(), id -> Set.of(TargetDoubt.NOT_PUBLIC)));
    }
}
