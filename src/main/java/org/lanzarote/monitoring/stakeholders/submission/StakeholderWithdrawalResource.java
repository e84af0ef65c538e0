package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.lanzarote.monitoring.files.attachment.Attachments;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Withdraws an attachment of a draft: it is kept, but nothing can name it any more. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/attachments/{attachment}/withdraw")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments of stakeholders")
@Trailed
@Transactional
class StakeholderWithdrawalResource {

    private static final String OF_ANYBODY = "";

    private final StakeholderSubmissionRepository submissions;
    private final DraftChecking checking;
    private final Attachments attachments;
    private final Caller caller;
    private final Clock clock;

    StakeholderWithdrawalResource(
            StakeholderSubmissionRepository submissions,
            DraftChecking checking,
            Attachments attachments,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.checking = checking;
        this.attachments = attachments;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(
            summary = "Withdraw an attachment of a draft, so that nothing names it any more",
            description = "Answers and comments that name it are changed first. It is kept. If-Match takes the"
                    + " attachment's tag.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawStakeholderAttachment(
            @RestPath int round, @RestPath UUID id, @RestPath UUID attachment, @BeanParam Precondition ifMatch) {
        var draft = submissions.requireOwn(round, id);
        draft.requireDraft();
        var found = attachments.requireToWithdraw(draft.id, attachment, OF_ANYBODY);
        ifMatch.require(found.version());
        if (checking.names(draft, attachment)) {
            throw ProblemType.ATTACHMENT_NAMED.because(StakeholderSubmissionMessage.STILL_NAMED);
        }
        found.withdraw(caller.name(), clock.instant());
        attachments.flush();
        return found.tag().alone();
    }
}
