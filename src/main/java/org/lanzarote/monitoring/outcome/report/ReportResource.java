package org.lanzarote.monitoring.outcome.report;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.html.PrintedAt;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Drafts and shows the report of a round as a whole. */
@Path("/rounds/{round}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ReportResource {

    private final ReportRepository reports;
    private final ReportTexts texts;
    private final RoundRepository rounds;
    private final Caller caller;

    ReportResource(ReportRepository reports, ReportTexts texts, RoundRepository rounds, Caller caller) {
        this.caller = caller;
        this.reports = reports;
        this.texts = texts;
        this.rounds = rounds;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PrintedAt.AKOMA_NTOSO})
    @PrintedAt(document = "/rounds/{round}/report/document")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the report without its chapters",
            description = "The report is public once it is published.")
    public RestResponse<ReportView> getReport(@RestPath int round, @BeanParam PrintedIn printed) {
        var report = reports.requireVisible(round);
        return EntityTag.of(report.version).on(texts.view(report, ReportAction.permitted(report, caller)));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Open the report of a launched round; a round has one")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> openReport(@RestPath int round, @Valid @NotNull DraftReport body) {
        var found = rounds.require(round);
        found.requireLaunched();
        var report = new Report(found, body.reference(), body.title(), body.language(), body.themesOrNone());
        texts.write(report, body);
        reports.requireNone(round, ProblemType.DUPLICATE);
        reports.persistAndFlush(report);
        return Created.at(URI.create("/rounds/" + round + "/report"), body.reference(), EntityTag.of(report.version));
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Revise the data and the general texts of a draft report")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseReport(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull DraftReport body) {
        var report = reports.requireAlone(round);
        ifMatch.require(report.version);
        report.requireDraft();
        report.revise(body);
        texts.write(report, body);
        reports.flush();
        return EntityTag.of(report.version).alone();
    }
}
