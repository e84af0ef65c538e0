package org.lanzarote.monitoring.outcome.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;

/** Tells everybody that a report has a new edition. */
@ApplicationScoped
public class EditionTelling {

    private final Events events;

    EditionTelling(Events events) {
        this.events = events;
    }

    /** The newest edition of a report is public from now. */
    public void published(Report report) {
        int round = report.round().number();
        int edition = report.editions().newest();
        events.happened(Happened.to(
                        Readers.EVERYBODY,
                        EventType.EDITION_PUBLISHED,
                        "/rounds/%d/report/editions/%d".formatted(round, edition))
                .inRound(round)
                .with("edition", edition));
    }
}
