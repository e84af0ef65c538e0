package org.lanzarote.monitoring.outcome.amendment;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Lets delegations word anew and withdraw what they proposed, and support one another. */
@Path("/rounds/{round}/report/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
@Trailed
@Transactional
class ProposalResource {

    private final ReportRepository reports;
    private final AmendmentRepository amendments;
    private final AmendmentProposing proposing;

    ProposalResource(ReportRepository reports, AmendmentRepository amendments, AmendmentProposing proposing) {
        this.reports = reports;
        this.amendments = amendments;
        this.proposing = proposing;
    }

    @PUT
    @Path("/{amendment}")
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    @Operation(
            summary = "Word an amendment of your State's delegation anew",
            description = "Until the closing. Each wording stays on record.")
    @APIResponse(responseCode = "204", description = "Worded anew")
    public RestResponse<Void> reviseAmendment(
            @RestPath int round,
            @RestPath int amendment,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ReviseAmendment body) {
        var report = report(round);
        proposing.revise(report, amendments.row(report, amendment), ifMatch, body);
        return changed(round, amendment);
    }

    @POST
    @Path("/{amendment}/withdraw")
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    @Operation(
            summary = "Withdraw an amendment of your State's delegation",
            description =
                    "Possible until it is decided on, also after the closing. It stays on record with the reason.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawAmendment(
            @RestPath int round,
            @RestPath int amendment,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull WithdrawAmendment body) {
        var report = report(round);
        proposing.withdraw(report, amendments.row(report, amendment), ifMatch, body.because());
        return changed(round, amendment);
    }

    @POST
    @Path("/{amendment}/support")
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    @Operation(summary = "Support an amendment of another State's delegation", description = "Until the closing.")
    @APIResponse(responseCode = "204", description = "Supported")
    public RestResponse<Void> supportAmendment(
            @RestPath int round, @RestPath int amendment, @BeanParam Precondition ifMatch) {
        var report = report(round);
        proposing.support(report, amendments.row(report, amendment), ifMatch);
        return changed(round, amendment);
    }

    @POST
    @Path("/{amendment}/leave")
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    @Operation(
            summary = "No longer support an amendment of another State's delegation",
            description = "Possible until it is decided on.")
    @APIResponse(responseCode = "204", description = "Left")
    public RestResponse<Void> leaveAmendment(
            @RestPath int round, @RestPath int amendment, @BeanParam Precondition ifMatch) {
        var report = report(round);
        proposing.leave(report, amendments.row(report, amendment), ifMatch);
        return changed(round, amendment);
    }

    private Report report(int round) {
        return reports.requireVisible(round);
    }

    private RestResponse<Void> changed(int round, int amendment) {
        return amendments.row(report(round), amendment).tag().alone();
    }
}
