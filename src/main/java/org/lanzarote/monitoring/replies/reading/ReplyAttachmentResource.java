package org.lanzarote.monitoring.replies.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.files.attachment.AttachmentRow;
import org.lanzarote.monitoring.files.attachment.AttachmentStore;
import org.lanzarote.monitoring.files.attachment.AttachmentWords;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/** Takes and lists the reference texts that a Party attaches to its reply. */
@Path("/rounds/{round}/replies/{party}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments")
@Trailed
@Transactional
class ReplyAttachmentResource {

    private final ReplyRepository replies;
    private final ReplyReading reading;
    private final ReplyAttachmentQueries queries;
    private final AttachmentStore store;
    private final Caller caller;
    private final Clock clock;

    ReplyAttachmentResource(
            ReplyRepository replies,
            ReplyReading reading,
            ReplyAttachmentQueries queries,
            AttachmentStore store,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.reading = reading;
        this.queries = queries;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Attach a reference text",
            description = AttachmentWords.TAKEN + " A delegate attaches for its sections.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> uploadAttachment(
            @RestPath int round,
            @RestPath String party,
            @Parameter(description = "Name of the file; folders before it are left out") @RestQuery @NotBlank String name,
            @NotNull IncomingDocument body) {
        var reply = replies.requireToAttach(round, party);
        reply.requireDraft();
        var kept = store.keep(reply.id(), FileName.of("name", name), body, caller.name(), clock.instant());
        return Created.at("/rounds/%d/replies/%s/attachments".formatted(round, party), kept.id(), kept.version());
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the attachments of a reply, in the order in which they came",
            description = "Its own Party sees all attachments, also withdrawn ones; a delegate its own and those "
                    + "that answers of its sections name; others those that were submitted.")
    public Page<AttachmentRow> listAttachments(
            @RestPath int round, @RestPath String party, @BeanParam @Valid PageQuery page) {
        reading.head(round, party);
        var rows = queries.rows(round, party, caller, page);
        return Page.of(rows, page, AttachmentRow::id);
    }
}
