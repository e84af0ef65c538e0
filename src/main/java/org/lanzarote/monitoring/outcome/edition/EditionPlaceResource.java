package org.lanzarote.monitoring.outcome.edition;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.report.PrintedIn;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.html.PrintedAt;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows chapters, paragraphs and recommendations as an edition says them, each at its address for good. */
@Path("/rounds/{round}/report/editions/{edition}")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PrintedAt.AKOMA_NTOSO})
@Tag(name = "Editions")
@Trailed
@Transactional
class EditionPlaceResource {

    private static final String DOCUMENT = "/rounds/{round}/report/editions/{edition}/document";
    private static final String STAYS = "It stays as it was sealed, but for what is taken down.";

    private final ReportRepository reports;
    private final EditionReading reading;

    EditionPlaceResource(ReportRepository reports, EditionReading reading) {
        this.reports = reports;
        this.reading = reading;
    }

    @GET
    @Path("/chapters/{numeral}")
    @PrintedAt(document = DOCUMENT, page = "chapter-{numeral}", akn = "chp_{numeral}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a chapter's title, headings and introduction in an edition", description = STAYS)
    public EditionPartView getEditionChapter(
            @RestPath int round, @RestPath int edition, @RestPath String numeral, @BeanParam PrintedIn printed) {
        return require(round, edition, "/chapters/" + numeral);
    }

    @GET
    @Path("/paragraphs/{number}")
    @PrintedAt(document = DOCUMENT, page = "paragraph-{number}", akn = "para_{number}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a paragraph in an edition", description = STAYS)
    public EditionPartView getEditionParagraph(
            @RestPath int round, @RestPath int edition, @RestPath int number, @BeanParam PrintedIn printed) {
        return require(round, edition, "/paragraphs/" + number);
    }

    @GET
    @Path("/recommendations/{code}")
    @PrintedAt(document = DOCUMENT, page = "recommendation-{code}", akn = "rec_{code}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a recommendation in an edition", description = STAYS)
    public EditionPartView getEditionRecommendation(
            @RestPath int round, @RestPath int edition, @RestPath String code, @BeanParam PrintedIn printed) {
        return require(round, edition, "/recommendations/" + code);
    }

    private EditionPartView require(int round, int edition, String place) {
        return reading.require(reports.requireVisible(round), edition, place);
    }
}
