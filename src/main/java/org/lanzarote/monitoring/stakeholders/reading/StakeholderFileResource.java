package org.lanzarote.monitoring.stakeholders.reading;

import static org.lanzarote.monitoring.files.attachment.AttachmentWords.COPIED;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.DOCX;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.GIVEN;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.ODS;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.ODT;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.PDF;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.XLSX;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.files.attachment.AttachedContent;
import org.lanzarote.monitoring.files.attachment.AttachmentView;
import org.lanzarote.monitoring.files.attachment.Download;
import org.lanzarote.monitoring.files.attachment.RangeRequest;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.stakeholders.copy.FileCopying;
import org.lanzarote.monitoring.stakeholders.submission.DraftChecking;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionRepository;

/** Shows one attachment of a stakeholder's submission, and gives its content. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/attachments/{attachment}")
@Tag(name = "Attachments of stakeholders")
@Trailed
@Transactional
class StakeholderFileResource {

    private final StakeholderAttachmentQueries queries;
    private final StakeholderSubmissionRepository submissions;
    private final DraftChecking checking;
    private final FileCopying copying;
    private final Download download;
    private final Caller caller;

    StakeholderFileResource(
            StakeholderAttachmentQueries queries,
            StakeholderSubmissionRepository submissions,
            DraftChecking checking,
            FileCopying copying,
            Download download,
            Caller caller) {
        this.queries = queries;
        this.submissions = submissions;
        this.checking = checking;
        this.copying = copying;
        this.download = download;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @StoredForPublic
    @Operation(summary = "Read the description of an attachment of a stakeholder's submission", description = COPIED)
    public RestResponse<AttachmentView> getStakeholderAttachment(
            @RestPath int round, @RestPath UUID id, @RestPath UUID attachment) {
        var view = queries.view(round, id, attachment, caller)
                .map(found -> isWithdrawable(found, id) ? found.withdrawable() : found)
                .or(() -> queries.copiedView(round, id, attachment, caller))
                .orElseThrow(NotFound.of("attachment", attachment));
        return download.about(view);
    }

    /** Whether it is in a draft of the caller's that does not name it. */
    private boolean isWithdrawable(AttachmentView found, UUID submission) {
        return found.withdrawnAt() == null
                && submissions
                        .own(submission)
                        .filter(StakeholderSubmission::isDraft)
                        .filter(draft -> !checking.names(draft, found.id()))
                        .isPresent();
    }

    @GET
    @Path("/copy")
    @RolesAllowed({Role.STAKEHOLDER, Role.SECRETARIAT})
    @Produces(PDF)
    @Operation(
            summary = "See the copy of an attachment that would go out",
            description = "Its organisation and the Secretariat see, byte by byte, what would be forwarded or published"
                    + " with a text that names the file. Where anonymity is asked for or granted, the organisation"
                    + " is told where the file names it, in place of the copy; the Secretariat sees the copy, to"
                    + " judge whose name it is. What else would hold the copy back is the problem that is answered.")
    @APIResponse(
            responseCode = "200",
            description = "The copy",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getStakeholderAttachmentCopy(
            @RestPath int round, @RestPath UUID id, @RestPath UUID attachment) {
        var file = queries.file(round, id, attachment, caller.submitsFor(), caller.isInsider())
                .orElseThrow(NotFound.of("attachment", attachment));
        return download.anew(copying.preview(submissions.requireReadable(round, id), file), PDF, "Attachment.pdf");
    }

    @GET
    @Path("/content")
    @PermitAll
    @Produces({PDF, DOCX, XLSX, ODT, ODS, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Get an attachment of a stakeholder's submission", description = GIVEN + " " + COPIED)
    public RestResponse<AttachedContent> getStakeholderAttachmentContent(
            @RestPath int round, @RestPath UUID id, @RestPath UUID attachment, @BeanParam RangeRequest asked) {
        var file = queries.file(round, id, attachment, caller.submitsFor(), caller.isInsider())
                .or(() -> queries.copiedFile(round, id, attachment, caller))
                .orElseThrow(NotFound.of("attachment", attachment));
        return download.of(file, asked);
    }
}
