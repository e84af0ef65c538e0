package org.lanzarote.monitoring.outcome.tabling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads tabled drafts of a report that the caller may read. */
@ApplicationScoped
public class TabledDraftRepository implements PanacheRepositoryBase<TabledDraft, UUID> {

    public TabledDraft require(Report report, int number) {
        return find("report = ?1 and number = ?2", report, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("tabled draft", number));
    }

    /** The drafts before the one with this number, the last one first. */
    List<TabledDraft> before(Report report, int number, int most) {
        return find("report = ?1 and number < ?2 order by number desc", report, number)
                .range(0, most)
                .list();
    }

    /** The draft that no other has superseded, if one was tabled. */
    Optional<TabledDraft> inForce(Report report) {
        return find("report = ?1 and state <> ?2", report, TabledDraftState.SUPERSEDED)
                .singleResultOptional();
    }

    int next(Report report) {
        return Math.toIntExact(count("report", report)) + 1;
    }

    /** The text at a place of a draft, if it has one. */
    public Optional<TabledText> text(TabledDraft draft, String place) {
        return getEntityManager()
                .createQuery("from TabledText where draft = ?1 and place = ?2", TabledText.class)
                .setParameter(1, draft)
                .setParameter(2, place)
                .getResultStream()
                .findFirst();
    }
}
