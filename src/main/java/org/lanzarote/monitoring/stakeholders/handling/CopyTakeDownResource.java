package org.lanzarote.monitoring.stakeholders.handling;

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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.stakeholders.copy.CopyTakingDown;
import org.lanzarote.monitoring.stakeholders.copy.TakeDownSubmission;
import org.lanzarote.monitoring.stakeholders.handling.CopyTakeDownQueries.CopyTakeDownHead;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionRepository;

/** Takes passages of a stakeholder's published submission down, and shows what was taken down and why. */
@Path("/rounds/{round}/stakeholder-submissions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling of submissions")
@Trailed
@Transactional
class CopyTakeDownResource {

    private final StakeholderSubmissionRepository submissions;
    private final CopyTakingDown takingDown;
    private final CopyTakeDownQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    CopyTakeDownResource(
            StakeholderSubmissionRepository submissions,
            CopyTakingDown takingDown,
            CopyTakeDownQueries queries,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.takingDown = takingDown;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/take-down")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take passages of a stakeholder's published submission down",
            description =
                    "From then on nobody reads them in the published copy; the ground stands in their place, and a"
                            + " file that no text names any longer is closed. Texts of the report and every edition that"
                            + " cite the submission say the ground in their place, too. The submission itself and what was"
                            + " forwarded to a Party stay as they are. If-Match takes the submission's tag.")
    @APIResponse(responseCode = "204", description = "Taken down")
    public RestResponse<Void> takeDownStakeholderSubmission(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull TakeDownSubmission body) {
        var submission = submissions.require(round, id);
        submission.requirePublished();
        ifMatch.require(submission.version());
        takingDown.takeDown(submission, body, caller.name(), clock.instant());
        submissions.flush();
        return EntityTag.of(submission.version()).alone();
    }

    @GET
    @Path("/take-downs")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "List what was taken down of a stakeholder's published submission, the first take-down first")
    public Page<CopyTakeDownRow> listStakeholderTakeDowns(
            @RestPath int round, @RestPath UUID id, @BeanParam @Valid PageQuery page) {
        if (!queries.isSubmitted(round, id)) {
            throw NotFound.of("stakeholder submission", id).get();
        }
        disclosure.restricted(true);
        var heads = queries.takeDowns(id, page.afterNumber(), page.fetch());
        var numbers = heads.stream().map(CopyTakeDownHead::number).toList();
        var passages = queries.passages(id, numbers);
        return Page.of(heads, page, CopyTakeDownHead::number).map(head -> head.with(passages));
    }
}
