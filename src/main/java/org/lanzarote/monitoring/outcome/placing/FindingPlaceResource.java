package org.lanzarote.monitoring.outcome.placing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.finding.FindingRepository;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Puts findings into the draft report, and moves them in its factsheets. */
@Path("/rounds/{round}/findings/{id}/observation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@Trailed
@Transactional
class FindingPlaceResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final FindingPlaceRepository places;
    private final FindingRepository findings;
    private final PlaceWithdrawal withdrawals;

    FindingPlaceResource(
            ReportRepository reports,
            ReportScopes scopes,
            FindingPlaceRepository places,
            FindingRepository findings,
            PlaceWithdrawal withdrawals) {
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.scopes = scopes;
        this.places = places;
        this.findings = findings;
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Put a finding into the draft report, or move it there",
            description =
                    "The finding goes into the chapter that its question feeds. If-Match takes the finding's tag. Once"
                            + " the report is adopted, a finding that stands there moves in the factsheets alone.")
    @APIResponse(responseCode = "204", description = "Placed")
    public RestResponse<Void> placeObservation(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull PlaceObservation body) {
        var scope = scopes.ofFactsheets(round);
        var finding = findings.require(round, id);
        var placed = places.of(finding);
        if (placed.isEmpty()) {
            scope.report().requireDraft();
        }
        ifMatch.require(finding.tag());
        var violations = new Violations();
        var numeral =
                body.chapterOr(placed.map(place -> place.chapter.numeral()).orElse(finding.chapter()));
        body.check(scope, numeral, body.chapter() == null ? "" : "/chapter", "", violations);
        violations.orThrow(PlacingMessage.PLACE_INVALID);
        var chapter = scope.chapter(numeral);
        placed.ifPresentOrElse(
                place -> place.move(chapter, body), () -> places.persist(new FindingPlace(chapter, finding, body)));
        places.changed(finding);
        return finding.tag().alone();
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a finding out of the draft report",
            description = "The finding itself stays, and may be placed anew. If-Match takes the finding's tag. Once the"
                    + " report is adopted, it leaves the factsheets for good; the editions of the report still"
                    + " have it.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawObservation(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        reports.requireForFactsheets(round);
        var finding = findings.require(round, id);
        ifMatch.require(finding.tag());
        withdrawals.withdraw(places.of(finding).orElseThrow(NotFound.of("observation of finding", id)), body);
        places.changed(finding);
        return finding.tag().alone();
    }
}
