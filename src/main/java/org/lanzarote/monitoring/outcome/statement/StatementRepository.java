package org.lanzarote.monitoring.outcome.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.chapter.ChapterWithdrawal;
import org.lanzarote.monitoring.outcome.moving.SectionMoved;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads editorial statements to change. */
@ApplicationScoped
class StatementRepository implements PanacheRepositoryBase<Statement, UUID> {

    Statement require(int round, UUID id) {
        return find("chapter.report.round.number = ?1 and id = ?2", round, id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("editorial statement", id));
    }

    void follow(@Observes SectionMoved moved) {
        list("chapter = ?1 and heading = ?2", moved.from(), moved.heading())
                .forEach(statement -> statement.chapter = moved.to());
    }

    void keepChapter(@Observes ChapterWithdrawal withdrawal) {
        withdrawal.count(count("chapter", withdrawal.chapter()), EditorialStatementMessage.CHAPTER_HAS_STATEMENTS);
    }
}
