package org.lanzarote.monitoring.factsheets.factsheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** Gives the factsheets of a report as they were published. The room that keeps their editions implements it. */
public interface PublishedFactsheets {

    /** The newest edition, or the one that was newest at a moment. */
    Factsheet read(Report report, Party party, Language language, @Nullable Instant asOf);
}
