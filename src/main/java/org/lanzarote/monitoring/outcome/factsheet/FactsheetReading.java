package org.lanzarote.monitoring.outcome.factsheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Reads the factsheet of a Party: in its newest edition, and as it is drafted before its report is public. */
@ApplicationScoped
class FactsheetReading {

    private final FactsheetDrafts drafts;
    private final PublishedFactsheets published;

    FactsheetReading(FactsheetDrafts drafts, PublishedFactsheets published) {
        this.drafts = drafts;
        this.published = published;
    }

    Factsheet read(Report report, Party party, Language language) {
        return read(report, party, language, null);
    }

    /** The same as it was read at a moment. */
    Factsheet read(Report report, Party party, Language language, @Nullable Instant asOf) {
        return report.publishedAt() == null && asOf == null
                ? drafts.compose(report, party, language).factsheet()
                : published.read(report, party, language, asOf);
    }
}
