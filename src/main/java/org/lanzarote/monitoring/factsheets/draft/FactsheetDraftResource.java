package org.lanzarote.monitoring.factsheets.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.factsheets.edition.FactsheetLanguage;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParties;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what is worked on of factsheets, and publishes it. */
@Path("/rounds/{round}/factsheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Factsheets")
@Trailed
@Transactional
class FactsheetDraftResource {

    private final ReportRepository reports;
    private final FactsheetParties roster;
    private final FactsheetDraftReading reading;
    private final FactsheetPublishing publishing;

    FactsheetDraftResource(
            ReportRepository reports,
            FactsheetParties roster,
            FactsheetDraftReading reading,
            FactsheetPublishing publishing) {
        this.reports = reports;
        this.roster = roster;
        this.reading = reading;
        this.publishing = publishing;
    }

    @GET
    @Path("/{party}/draft")
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        FileEnding.PDF_TYPE,
        FileEnding.DOCX_TYPE,
        FileEnding.MARKDOWN_TYPE
    })
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary =
                    "Read what a Party's factsheet would say if it was published now, as JSON, a page, PDF, DOCX or Markdown",
            description = "Composed as everybody would read it, beside what is new since its newest edition.")
    public RestResponse<FactsheetDraftView> getFactsheetDraft(
            @RestPath int round, @RestPath String party, @BeanParam FactsheetLanguage language) {
        var report = reports.requireVisible(round);
        var draft = reading.read(report, roster.require(round, party), language.in(report));
        return RestResponse.ResponseBuilder.ok(draft)
                .header("ETag", draft.tag())
                .build();
    }

    @POST
    @Path("/{party}/publish")
    @Transactional(dontRollbackOn = ProblemException.class) // a draft that says the same is settled, and refused
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish what a Party's factsheet says now as its next edition",
            description =
                    "The edition is sealed and public at once. If-Match takes the draft's tag, which moves"
                            + " with what is worded for all Parties, too, and with the Parties concerned. A draft that says what the"
                            + " newest edition says is refused, and listed as edited no more. A sentence, practice, general"
                            + " text or heading of several Parties is published for all of them: the others whose public factsheet"
                            + " that changes get an edition, too, with the same note, and what else was edited of them stays in their drafts.")
    public RestResponse<PublishedEditions> publishFactsheet(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull PublishFactsheet body) {
        var report = reports.requirePublished(round);
        var found = roster.require(round, party);
        publishing.begin(report);
        ifMatch.require(reading.tag(report, found));
        var published = publishing.publish(report, List.of(found), body.note());
        if (published.isEmpty()) {
            throw ProblemType.FACTSHEET_UNCHANGED.because(FactsheetDraftMessage.SAYS_THE_SAME);
        }
        return reading.tag(report, found).on(PublishedEditions.of(published));
    }
}
