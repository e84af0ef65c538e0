package org.lanzarote.monitoring.stakeholders.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CitedById;

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
        return queries.copies(round, ids);
    }
}
