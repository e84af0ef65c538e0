package org.lanzarote.monitoring.outcome.placing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.finding.Finding;
import org.lanzarote.monitoring.outcome.chapter.ChapterWithdrawal;
import org.lanzarote.monitoring.outcome.moving.SectionMoved;

/** Loads places of findings in the report. */
@ApplicationScoped
class FindingPlaceRepository implements PanacheRepositoryBase<FindingPlace, UUID> {

    Optional<FindingPlace> of(Finding finding) {
        return find("finding", finding).singleResultOptional();
    }

    /** Writes, and gives the finding a new tag, since its view shows its place. */
    void changed(Finding finding) {
        getEntityManager().lock(finding, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    void follow(@Observes SectionMoved moved) {
        list("chapter = ?1 and heading = ?2", moved.from(), moved.heading())
                .forEach(place -> place.chapter = moved.to());
    }

    void keepChapter(@Observes ChapterWithdrawal withdrawal) {
        withdrawal.count(count("chapter", withdrawal.chapter()), PlacingMessage.CHAPTER_HAS_OBSERVATIONS);
    }
}
