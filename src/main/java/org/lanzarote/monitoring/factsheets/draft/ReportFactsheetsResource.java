package org.lanzarote.monitoring.factsheets.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetParties;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Publishes what several factsheets of a report say. */
@Path("/rounds/{round}/report/publish-factsheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Factsheets")
@Trailed
@Transactional
class ReportFactsheetsResource {

    private final ReportRepository reports;
    private final FactsheetParties roster;
    private final FactsheetPublishing publishing;

    ReportFactsheetsResource(ReportRepository reports, FactsheetParties roster, FactsheetPublishing publishing) {
        this.reports = reports;
        this.roster = roster;
        this.publishing = publishing;
    }

    @POST
    @Transactional(dontRollbackOn = ProblemException.class) // a draft that says the same is settled, and refused
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish what several factsheets say now as their next editions",
            description =
                    "Those that say what their newest edition says get none, and are listed as edited no more. Those of other"
                            + " Parties get one where they print the same sentence, practice, general text or heading. If-Match takes the tag"
                            + " of the report, which its factsheets do not move: what they say is read at each draft.")
    public PublishedEditions publishFactsheets(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull PublishFactsheets body) {
        var report = reports.requirePublished(round);
        publishing.begin(report);
        ifMatch.require(report.version());
        var published = publishing.publish(report, named(round, body), body.note());
        if (published.isEmpty()) {
            throw ProblemType.FACTSHEET_UNCHANGED.because(FactsheetDraftMessage.NONE_DIFFERS);
        }
        return PublishedEditions.of(published);
    }

    private Collection<Party> named(int round, PublishFactsheets body) {
        return body.parties() == null || body.parties().isEmpty()
                ? roster.all(round)
                : body.parties().stream()
                        .distinct()
                        .map(party -> roster.require(round, party))
                        .toList();
    }
}
