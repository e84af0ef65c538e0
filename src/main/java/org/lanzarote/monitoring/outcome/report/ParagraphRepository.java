package org.lanzarote.monitoring.outcome.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Loads paragraphs to change and to renumber. */
@ApplicationScoped
class ParagraphRepository implements PanacheRepositoryBase<Paragraph, UUID> {

    Paragraph require(Report report, int number) {
        return find("report = ?1 and number = ?2", report, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("paragraph", number));
    }

    /** Refuses a second paragraph of this number. */
    void requireNone(Report report, int number) {
        if (count("report = ?1 and number = ?2", report, number) > 0) {
            throw ProblemType.DUPLICATE.because(ReportMessage.PARAGRAPH_EXISTS.with(number));
        }
    }

    void keepChapter(@Observes ChapterWithdrawal withdrawal) {
        withdrawal.count(count("chapter", withdrawal.chapter()), ReportMessage.CHAPTER_HAS_PARAGRAPHS);
    }
}
