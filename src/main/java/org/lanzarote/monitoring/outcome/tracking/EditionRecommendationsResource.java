package org.lanzarote.monitoring.outcome.tracking;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The recommendations of one edition of a report, for those who track them. */
@Path("/rounds/{round}/report/editions/{edition}/recommendations")
@Produces({MediaType.APPLICATION_JSON, LinkedData.JSON_LD})
@Tag(name = "Tracking")
@Trailed
@Transactional
class EditionRecommendationsResource {

    private final ReportRepository reports;
    private final TrackedReading reading;

    EditionRecommendationsResource(ReportRepository reports, TrackedReading reading) {
        this.reports = reports;
        this.reading = reading;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the recommendations of an edition as it was sealed, as JSON or as linked data",
            description =
                    "Once the report is published; until then the list is empty for those who read the edition. There"
                            + " are no pages: an edition has some two hundred.")
    public List<TrackedRecommendation> listEditionRecommendations(@RestPath int round, @RestPath int edition) {
        return reading.in(reports.requireVisible(round), edition);
    }
}
