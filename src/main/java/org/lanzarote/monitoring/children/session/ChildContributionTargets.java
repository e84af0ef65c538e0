package org.lanzarote.monitoring.children.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CitedById;

/** Lets texts cite a session held with children. */
@ApplicationScoped
public class ChildContributionTargets implements CitedById {

    private final ChildQueries queries;

    ChildContributionTargets(ChildQueries queries) {
        this.queries = queries;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.CHILD_CONTRIBUTION;
    }

    @Override
    public List<UUID> citable(int round, Collection<UUID> ids) {
        return queries.reported(round, ids);
    }
}
