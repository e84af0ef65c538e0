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
import org.lanzarote.monitoring.stakeholders.copy.SubmissionCopy;
import org.lanzarote.monitoring.stakeholders.copy.SubmissionCopyRepository;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionRepository;

/**
 * Decides whether an organisation is named with its submission: it asks not to be, the Secretariat grants or refuses.
 */
@Path("/rounds/{round}/stakeholder-submissions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handling of submissions")
@Trailed
@Transactional
class AnonymityResource {

    private final StakeholderSubmissionRepository submissions;
    private final SubmissionCopyRepository copies;
    private final Caller caller;
    private final Clock clock;

    AnonymityResource(
            StakeholderSubmissionRepository submissions, SubmissionCopyRepository copies, Caller caller, Clock clock) {
        this.submissions = submissions;
        this.copies = copies;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/ask-anonymity")
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(
            summary = "Ask that your organisation is not named with its submission",
            description = "Possible in a draft and later, until it is published. From the request on, only your "
                    + "organisation and the Secretariat read the submission and who made it, until the "
                    + "Secretariat has decided.")
    @APIResponse(responseCode = "204", description = "Asked")
    public RestResponse<Void> askAnonymity(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Because body) {
        var submission = unpublished(submissions.requireOwn(round, id), ifMatch);
        submission.anonymity().ask(body.because(), clock.instant());
        return tagged(submission);
    }

    @POST
    @Path("/grant-anonymity")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Decide that an organisation is not named, whether it asked or not",
            description = "Its name is removed from copies that were forwarded already; what somebody has read "
                    + "before cannot be taken back.")
    @APIResponse(responseCode = "204", description = "Granted")
    public RestResponse<Void> grantAnonymity(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Because body) {
        var submission = unpublished(submissions.require(round, id), ifMatch);
        submission.anonymity().grant(body.because(), caller.name(), clock.instant());
        copies.of(submission).forEach(SubmissionCopy::makeNameless);
        return tagged(submission);
    }

    @POST
    @Path("/refuse-anonymity")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Decide that an organisation which asked not to be named is named",
            description = "The organisation reads the reason, and may ask again for other reasons.")
    @APIResponse(responseCode = "204", description = "Refused")
    public RestResponse<Void> refuseAnonymity(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Because body) {
        var submission = unpublished(submissions.require(round, id), ifMatch);
        submission.anonymity().refuse(body.because(), caller.name(), clock.instant());
        return tagged(submission);
    }

    private static StakeholderSubmission unpublished(StakeholderSubmission submission, Precondition ifMatch) {
        ifMatch.require(submission.version());
        submission.requireUnpublished();
        return submission;
    }

    private RestResponse<Void> tagged(StakeholderSubmission submission) {
        submissions.flush();
        return EntityTag.of(submission.version()).alone();
    }
}
