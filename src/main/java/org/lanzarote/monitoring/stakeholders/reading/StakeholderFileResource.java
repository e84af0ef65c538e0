package org.lanzarote.monitoring.stakeholders.reading;

import static org.lanzarote.monitoring.files.attachment.AttachmentWords.COPIED;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.DOCX;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.GIVEN;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.ODS;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.ODT;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.PDF;
import static org.lanzarote.monitoring.files.attachment.AttachmentWords.XLSX;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.files.attachment.AttachedContent;
import org.lanzarote.monitoring.files.attachment.AttachmentView;
import org.lanzarote.monitoring.files.attachment.Download;
import org.lanzarote.monitoring.files.attachment.RangeRequest;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows one attachment of a stakeholder's submission, and gives its content. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/attachments/{attachment}")
@Tag(name = "Stakeholder submissions")
@Trailed
@Transactional
class StakeholderFileResource {

    private final StakeholderAttachmentQueries queries;
    private final Download download;
    private final Caller caller;

    StakeholderFileResource(StakeholderAttachmentQueries queries, Download download, Caller caller) {
        this.queries = queries;
        this.download = download;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the description of an attachment of a stakeholder's submission", description = COPIED)
    public RestResponse<AttachmentView> getStakeholderAttachment(
            @RestPath int round, @RestPath UUID id, @RestPath UUID attachment) {
        var view = queries.view(round, id, attachment, caller)
                .or(() -> queries.copiedView(round, id, attachment, caller))
                .orElseThrow(NotFound.of("attachment", attachment));
        return download.about(view);
    }

    @GET
    @Path("/content")
    @PermitAll
    @Produces({PDF, DOCX, XLSX, ODT, ODS, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Get an attachment of a stakeholder's submission", description = GIVEN + " " + COPIED)
    public RestResponse<AttachedContent> getStakeholderAttachmentContent(
            @RestPath int round, @RestPath UUID id, @RestPath UUID attachment, @BeanParam RangeRequest asked) {
        var file = queries.file(round, id, attachment, caller.submitsFor(), caller.overseesReplies())
                .or(() -> queries.copiedFile(round, id, attachment, caller))
                .orElseThrow(NotFound.of("attachment", attachment));
        return download.of(file, asked);
    }
}
