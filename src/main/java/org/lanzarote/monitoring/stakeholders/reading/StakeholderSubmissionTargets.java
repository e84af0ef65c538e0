package org.lanzarote.monitoring.stakeholders.reading;

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

/** Lets texts cite what others read of a stakeholder's submission: a copy, by its key. */
@ApplicationScoped
class StakeholderSubmissionTargets implements CitedById {

    private final StakeholderQueries queries;

    StakeholderSubmissionTargets(StakeholderQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.STAKEHOLDER_SUBMISSION;
    }

    @Override
    public List<UUID> citable(int round, Collection<UUID> ids) {
        return queries.copies(round, ids.toArray(UUID[]::new));
    }

    /** A copy that was made for one Party is not public. */
    @Override
    public Map<UUID, Set<TargetDoubt>> doubts(Collection<UUID> ids) {
        return queries.forwarded(ids.toArray(UUID[]::new)).stream()
                .collect(toMap(identity(), id -> Set.of(TargetDoubt.NOT_PUBLIC)));
    }
}
