package org.lanzarote.monitoring.outcome.chapter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Loads chapters to change. */
@ApplicationScoped
public class ChapterRepository implements PanacheRepositoryBase<Chapter, UUID> {

    public Chapter require(Report report, String numeral) {
        return find("report = ?1 and numeral = ?2", report, numeral)
                .singleResultOptional()
                .orElseThrow(NotFound.of("chapter", numeral));
    }

    /** Refuses a second chapter of this numeral. */
    void requireNone(Report report, String numeral) {
        if (count("report = ?1 and numeral = ?2", report, numeral) > 0) {
            throw ProblemType.DUPLICATE.because(ChapterMessage.CHAPTER_EXISTS.with(numeral));
        }
    }
}
