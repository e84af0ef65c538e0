package org.lanzarote.monitoring.outcome.recommendation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.outcome.report.FormerKeys;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.label.LabelledParts;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** Lets texts cite a recommendation of their round's report, such as {@code III-3}. */
@ApplicationScoped
class RecommendationTargets implements CitationTargets, LabelledParts {

    private static final String FORMER = "select r.id, r.code as key from recommendation r where r.id = any(:ids)";

    private final RecommendationQueries queries;
    private final FormerKeys former;

    RecommendationTargets(RecommendationQueries queries, FormerKeys former) {
        this.queries = queries;
        this.former = former;
    }

    @Override
    public CitationKind kind() {
        return CitationKind.RECOMMENDATION;
    }

    @Override
    public LabelKind labelled() {
        return LabelKind.RECOMMENDATION;
    }

    @Override
    public Map<String, UUID> ids(int round, Collection<String> keys) {
        return queries.recommendationKeys(round, keys.toArray(String[]::new)).stream()
                .collect(toMap(BackLink::key, BackLink::target));
    }

    @Override
    public Map<UUID, String> keys(Collection<UUID> ids) {
        return CitationTargets.orWithdrawn(
                ids,
                queries.recommendationKeysById(ids.toArray(UUID[]::new)).stream()
                        .collect(toMap(BackLink::target, BackLink::key)));
    }

    @Override
    public Map<UUID, String> lastKeys(Collection<UUID> ids) {
        return former.completed(keys(ids), FORMER);
    }
}
