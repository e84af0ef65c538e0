package org.lanzarote.monitoring.outcome.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.ChapterWithdrawal;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Loads recommendations to change and to recode. */
@ApplicationScoped
public class RecommendationRepository implements PanacheRepositoryBase<Recommendation, UUID> {

    public Recommendation require(Report report, String code) {
        return find("report = ?1 and code = ?2", report, code)
                .singleResultOptional()
                .orElseThrow(NotFound.of("recommendation", code));
    }

    /** Refuses a second recommendation of this code. */
    void requireNone(Report report, String code) {
        if (count("report = ?1 and code = ?2", report, code) > 0) {
            throw ProblemType.DUPLICATE.because(RecommendationMessage.RECOMMENDATION_EXISTS.with(code));
        }
    }

    void keepChapter(@Observes ChapterWithdrawal withdrawal) {
        withdrawal.count(count("chapter", withdrawal.chapter()), RecommendationMessage.CHAPTER_HAS_RECOMMENDATIONS);
    }
}
