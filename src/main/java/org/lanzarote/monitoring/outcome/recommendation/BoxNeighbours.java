package org.lanzarote.monitoring.outcome.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Finds the paragraphs that the boxes of drafted recommendations follow. */
@ApplicationScoped
class BoxNeighbours {

    private final ParagraphRepository paragraphs;

    BoxNeighbours(ParagraphRepository paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The paragraph that the box follows; one that is none is refused. */
    @Nullable Paragraph of(Report report, DraftRecommendation wish) {
        var violations = new Violations();
        var after = paragraphs.numbered(report, wish.after(), "/after", violations);
        violations.require(
                after == null || after.chapter().numeral().equals(wish.chapter()),
                "/after",
                RecommendationMessage.STANDS_ELSEWHERE.with(wish.after(), wish.chapter()));
        violations.orThrow(RecommendationMessage.RECOMMENDATION_INVALID);
        return after;
    }
}
