package org.lanzarote.monitoring.stakeholders.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CitedById;

/** Lets texts cite a stakeholder's submission. */
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
        return Stream.concat(queries.submitted(round, ids).stream(), queries.copied(round, ids).stream())
                .distinct()
                .toList();
    }
}
