package org.lanzarote.monitoring.factsheets.factsheet;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Factsheets of the Parties. */
@Path("/rounds/{round}/factsheets")
@Tag(name = "Factsheets")
@Trailed
@Transactional
class FactsheetResource {

    private final FactsheetReading reading;
    private final ReportRepository reports;
    private final FactsheetParties roster;
    private final Clock clock;

    FactsheetResource(FactsheetReading reading, ReportRepository reports, FactsheetParties roster, Clock clock) {
        this.clock = clock;
        this.reading = reading;
        this.reports = reports;
        this.roster = roster;
    }

    @GET
    @Path("/{party}")
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        FileEnding.PDF_TYPE,
        FileEnding.DOCX_TYPE,
        FileEnding.MARKDOWN_TYPE
    })
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the factsheet of a Party, as JSON, a page, PDF, DOCX or Markdown",
            description =
                    "Public with the report, in its newest edition, or in the one that was newest at a moment; those who"
                            + " oversee read it before as it is drafted. In the report's other language it says confirmed"
                            + " translations; a text that has none stands there as it is, with its language.")
    public Factsheet getFactsheet(
            @RestPath int round,
            @RestPath String party,
            @Parameter(description = "Language of the factsheet; the report's own where none is given")
                    @RestQuery
                    @Nullable Language lang,
            @Parameter(description = "As it was read at this moment, not before its first edition; absent: now")
                    @RestQuery
                    @Nullable Instant asOf) {
        var report = reports.requireVisible(round);
        var found = roster.require(round, party);
        var language = lang == null ? report.language() : lang;
        return asOf == null
                ? reading.read(report, found, language, clock.instant())
                : reading.readAsOf(report, found, language, asOf);
    }
}
