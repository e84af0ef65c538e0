package org.lanzarote.monitoring.factsheets.factsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Reads the factsheet of a Party: in its newest edition, and as it is drafted before its report is public. */
@ApplicationScoped
public class FactsheetReading {

    private final FactsheetDrafts drafts;
    private final PublishedFactsheets published;

    FactsheetReading(FactsheetDrafts drafts, PublishedFactsheets published) {
        this.drafts = drafts;
        this.published = published;
    }

    /** The factsheet as it is read now, in the moment that it is told. */
    public Factsheet read(Report report, Party party, Language language, Instant now) {
        return report.publishedAt() == null
                ? drafts.compose(report, party, language, now).factsheet()
                : published.read(report, party, language, null);
    }

    /** The same as it was read at a moment. */
    Factsheet readAsOf(Report report, Party party, Language language, Instant asOf) {
        return published.read(report, party, language, asOf);
    }
}
