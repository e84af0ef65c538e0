package org.lanzarote.monitoring.outcome.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.ParagraphUses;
import org.lanzarote.monitoring.outcome.report.ThemeUses;

/** Tells the earlier rooms which of their things recommendations use: the themes of a report and its paragraphs. */
@ApplicationScoped
class RecommendationUses implements ThemeUses, ParagraphUses {

    private final RecommendationQueries queries;

    RecommendationUses(RecommendationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<String> themesUsed(UUID report) {
        return queries.themes(report);
    }

    @Override
    public List<Citing> citing(UUID[] targets, int round, boolean insider) {
        return queries.citing(targets, round, insider);
    }
}
