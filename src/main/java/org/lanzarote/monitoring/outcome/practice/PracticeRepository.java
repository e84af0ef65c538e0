package org.lanzarote.monitoring.outcome.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.ChapterWithdrawal;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads promising practices to change. */
@ApplicationScoped
public class PracticeRepository implements PanacheRepositoryBase<Practice, UUID> {

    Practice require(Report report, UUID id) {
        return find("chapter.report = ?1 and id = ?2", report, id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("practice", id));
    }

    /** A practice that was adopted, and that the factsheets still print. */
    Optional<Practice> adopted(Report report, UUID id) {
        return find(
                        "chapter.report = ?1 and id = ?2 and printing = ?3",
                        report,
                        id,
                        PracticePrinting.REPORT_AND_FACTSHEETS)
                .singleResultOptional();
    }

    void keepChapter(@Observes ChapterWithdrawal withdrawal) {
        withdrawal.count(count("chapter", withdrawal.chapter()), PracticeMessage.CHAPTER_HAS_PRACTICES);
    }
}
