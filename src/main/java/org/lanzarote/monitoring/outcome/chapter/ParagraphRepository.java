package org.lanzarote.monitoring.outcome.chapter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Loads paragraphs to change and to renumber. */
@ApplicationScoped
public class ParagraphRepository implements PanacheRepositoryBase<Paragraph, UUID> {

    public Paragraph require(Report report, int number) {
        return find("report = ?1 and number = ?2", report, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("paragraph", number));
    }

    /** The paragraph of this number, if one is named, or a report that there is none. */
    public @Nullable Paragraph numbered(
            Report report, @Nullable Integer number, String pointer, Violations violations) {
        var found = number == null
                ? null
                : find("report = ?1 and number = ?2", report, number)
                        .singleResultOptional()
                        .orElse(null);
        violations.require(number == null || found != null, pointer, ChapterMessage.REPORT_LACKS.with(number));
        return found;
    }

    /** Refuses a second paragraph of this number. */
    void requireNone(Report report, int number) {
        if (count("report = ?1 and number = ?2", report, number) > 0) {
            throw ProblemType.DUPLICATE.because(ChapterMessage.PARAGRAPH_EXISTS.with(number));
        }
    }

    void keepChapter(@Observes ChapterWithdrawal withdrawal) {
        withdrawal.count(count("chapter", withdrawal.chapter()), ChapterMessage.CHAPTER_HAS_PARAGRAPHS);
    }
}
