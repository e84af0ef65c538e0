package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.stakeholders.copy.PublishSubmission;
import org.lanzarote.monitoring.stakeholders.copy.SubmissionCopying;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionRepository;

/** Accepts, declines and publishes submissions. */
@Path("/rounds/{round}/stakeholder-submissions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling of submissions")
@Trailed
@Transactional
class HandlingResource {

    private final StakeholderSubmissionRepository submissions;
    private final SubmissionCopying copying;
    private final Caller caller;
    private final Clock clock;

    HandlingResource(
            StakeholderSubmissionRepository submissions, SubmissionCopying copying, Caller caller, Clock clock) {
        this.submissions = submissions;
        this.copying = copying;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/accept")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Accept a stakeholder's submission",
            description = "From then on it can be forwarded and published. If-Match takes the submission's tag.")
    @APIResponse(responseCode = "204", description = "Accepted")
    public RestResponse<Void> acceptStakeholderSubmission(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var submission = required(round, id, ifMatch);
        submission.accept(caller.name(), clock.instant());
        return tagged(submission);
    }

    @POST
    @Path("/decline")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Decline a stakeholder's submission",
            description =
                    "The submission stays, with the ground, for its organisation and those who oversee the " + "round.")
    @APIResponse(responseCode = "204", description = "Declined")
    public RestResponse<Void> declineStakeholderSubmission(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DeclineSubmission body) {
        var submission = required(round, id, ifMatch);
        submission.decline(body.ground(), body.inWords(), caller.name(), clock.instant());
        return tagged(submission);
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish a stakeholder's submission",
            description = "Everybody reads a copy of it: withheld passages are replaced by their grounds, and the "
                    + "organisation is not named where anonymity is granted. The submission itself stays whole,"
                    + " for its organisation and those who oversee the round. If-Match takes its tag.")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishStakeholderSubmission(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull PublishSubmission body) {
        var submission = required(round, id, ifMatch);
        submission.publish(clock.instant());
        copying.publish(submission, body);
        return tagged(submission);
    }

    private StakeholderSubmission required(int round, UUID id, Precondition ifMatch) {
        var submission = submissions.require(round, id);
        ifMatch.require(submission.version());
        return submission;
    }

    private RestResponse<Void> tagged(StakeholderSubmission submission) {
        submissions.flush();
        return EntityTag.of(submission.version()).alone();
    }
}
