package org.lanzarote.monitoring.outcome.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads paragraphs to change and to renumber. */
@ApplicationScoped
class ParagraphRepository implements PanacheRepositoryBase<Paragraph, UUID> {

    Paragraph require(Report report, int number) {
        return find("report = ?1 and number = ?2", report, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("paragraph", number));
    }

    void keepChapter(@Observes ChapterWithdrawal withdrawal) {
        withdrawal.count(count("chapter", withdrawal.chapter()), ReportMessage.CHAPTER_HAS_PARAGRAPHS);
    }
}
