package org.lanzarote.monitoring.outcome.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Reads single places of editions, for those who compare them with what is worked on. */
@ApplicationScoped
public class EditionWordings {

    private final EditionQueries queries;

    EditionWordings(EditionQueries queries) {
        this.queries = queries;
    }

    /** The wording of a place in an edition of a report that the caller may read. */
    public EditionWording require(Report report, int edition, String place) {
        var content = queries.part(report.id(), edition, place)
                .orElseThrow(NotFound.of("edition", edition))
                .read();
        return new EditionWording(
                content.text(),
                Objects.requireNonNullElse(content.links(), List.of()),
                NamedFacts.of(content.facts(), content.chapter()));
    }
}
