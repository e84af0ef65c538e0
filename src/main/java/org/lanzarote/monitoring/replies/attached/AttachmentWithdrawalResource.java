package org.lanzarote.monitoring.replies.attached;

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
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/** Withdraws an attachment of a reply: it is kept, but no answer can name it any more. */
@Path("/rounds/{round}/replies/{party}/attachments/{id}/withdraw")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments")
@Trailed
@Transactional
class AttachmentWithdrawalResource {

    private final ReplyRepository replies;
    private final ReplyAttachments attachments;
    private final Caller caller;
    private final Clock clock;

    AttachmentWithdrawalResource(ReplyRepository replies, ReplyAttachments attachments, Caller caller, Clock clock) {
        this.replies = replies;
        this.attachments = attachments;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Withdraw an attachment, so that no answer names it any more",
            description = "First change the answers that name it. The attachment is kept. A delegate withdraws only"
                    + " what it sent itself. If-Match takes the attachment's tag.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawAttachment(
            @RestPath int round, @RestPath String party, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var reply = replies.requireToAttach(round, party);
        var attachment = attachments.requireToWithdraw(reply, id);
        reply.requireDraft();
        ifMatch.require(attachment.version());
        attachments.requireUnnamed(attachment);
        attachment.withdraw(caller.name(), clock.instant());
        replies.flush();
        return attachment.tag().alone();
    }
}
