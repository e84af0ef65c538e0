package org.lanzarote.monitoring.outcome.style;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.Chapter;

/** Loads the styles of chapters to change, with the headings of each Party. */
@ApplicationScoped
class ChapterStyleRepository implements PanacheRepositoryBase<ChapterStyle, UUID> {

    private static final String WHOLE = "from ChapterStyle s left join fetch s.partyHeadings where ";

    List<ChapterStyle> ofRound(int round) {
        return list(WHOLE + "s.chapter.report.round.number = ?1", round);
    }

    Optional<ChapterStyle> of(Chapter chapter) {
        return find(WHOLE + "s.chapter = ?1", chapter).singleResultOptional();
    }
}
