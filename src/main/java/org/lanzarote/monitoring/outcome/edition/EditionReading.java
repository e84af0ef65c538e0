package org.lanzarote.monitoring.outcome.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** Reads editions of a report that the caller may read, whole or in one place. */
@ApplicationScoped
public class EditionReading {

    private final EditionRepository editions;
    private final EditionQueries queries;

    EditionReading(EditionRepository editions, EditionQueries queries) {
        this.editions = editions;
        this.queries = queries;
    }

    /** All of an edition, as it was sealed. */
    public EditionView require(Report report, int number) {
        var found = editions.require(report, number);
        return found.view(queries.parts(found.id));
    }

    /** The terms of urgency as the newest edition prints them; as they are worked on before the first. */
    public List<UrgencyTerm> scale(Report report) {
        int newest = report.editions().newest();
        return newest == 0
                ? report.round().urgencyScale()
                : require(report, newest, PartContent.SCALE).content().scale();
    }

    /** A place of an edition, such as {@code /paragraphs/53}. */
    EditionPartView require(Report report, int number, String place) {
        return queries.part(report.id(), number, place)
                .orElseThrow(NotFound.of("edition", number + place))
                .view();
    }
}
