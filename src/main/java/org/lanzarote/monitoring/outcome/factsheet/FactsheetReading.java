package org.lanzarote.monitoring.outcome.factsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.published.PassingAnswer;

/** Reads the factsheet of a Party as it is at this moment. */
@ApplicationScoped
class FactsheetReading {

    private final FactsheetSource source;
    private final PassingAnswer passing;
    private final Clock clock;

    FactsheetReading(FactsheetSource source, PassingAnswer passing, Clock clock) {
        this.source = source;
        this.passing = passing;
        this.clock = clock;
    }

    Factsheet read(Report report, Party party, Language language) {
        var records = source.fetch(report, party, language);
        var missing = MissingReply.of(records.head(), clock.instant());
        if (missing == MissingReply.AWAITED) {
            passing.say();
        }
        return new FactsheetComposition(records, party, report.adoptedOn(), missing).compose();
    }
}
