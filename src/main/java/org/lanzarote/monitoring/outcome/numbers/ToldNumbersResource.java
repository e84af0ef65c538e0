package org.lanzarote.monitoring.outcome.numbers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Tells the editor which numbers of children in the texts no release tells. */
@Path("/rounds/{round}/report/numbers-of-children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ToldNumbersResource {

    private final NumberReading reading;
    private final ReportRepository reports;
    private final Disclosure disclosure;

    ToldNumbersResource(NumberReading reading, ReportRepository reports, Disclosure disclosure) {
        this.reading = reading;
        this.reports = reports;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "See which numbers of children in texts of the report and factsheets no release tells",
            description = "Figures and words before \"children\", \"girls\", \"boys\", \"pupils\", \"minors\" and the"
                    + " like, in English and French, compared with the released numbers that count the same, in the texts of findings, report and factsheet statements and in their footnotes. It is a warning and"
                    + " hinders nothing.")
    public ToldNumbers getToldNumbersOfChildren(@RestPath int round) {
        reports.requireVisible(round);
        disclosure.restricted(true);
        return reading.read(round);
    }
}
