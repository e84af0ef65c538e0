package org.lanzarote.monitoring.outcome.style;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.Chapter;

/** Loads the styles of chapters to change. */
@ApplicationScoped
class ChapterStyleRepository implements PanacheRepositoryBase<ChapterStyle, UUID> {

    List<ChapterStyle> ofRound(int round) {
        return list("chapter.report.round.number", round);
    }

    Optional<ChapterStyle> of(Chapter chapter) {
        return find("chapter", chapter).singleResultOptional();
    }
}
