package org.lanzarote.monitoring.replies.reading;

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
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows one attachment of a reply, and gives its content. */
@Path("/rounds/{round}/replies/{party}/attachments/{id}")
@Tag(name = "Attachments")
@Trailed
@Transactional
class AttachedFileResource {

    private final ReplyAttachmentQueries queries;
    private final Download download;
    private final Caller caller;

    AttachedFileResource(ReplyAttachmentQueries queries, Download download, Caller caller) {
        this.queries = queries;
        this.download = download;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @StoredForPublic
    @Operation(summary = "Read the description of an attachment")
    public RestResponse<AttachmentView> getAttachment(@RestPath int round, @RestPath String party, @RestPath UUID id) {
        var view = queries.view(round, party, id, caller).orElseThrow(NotFound.of("attachment", id));
        return download.about(view);
    }

    @GET
    @Path("/content")
    @PermitAll
    @Produces({PDF, DOCX, XLSX, ODT, ODS, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Get an attachment", description = GIVEN)
    public RestResponse<AttachedContent> getAttachmentContent(
            @RestPath int round, @RestPath String party, @RestPath UUID id, @BeanParam RangeRequest asked) {
        var file = queries.file(round, party, id, caller).orElseThrow(NotFound.of("attachment", id));
        return download.of(file, asked);
    }
}
