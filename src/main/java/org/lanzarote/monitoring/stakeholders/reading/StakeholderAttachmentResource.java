package org.lanzarote.monitoring.stakeholders.reading;

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
import java.util.UUID;
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
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionRepository;

/** Takes and lists the reference texts that a stakeholder attaches to its submission. */
@Path("/rounds/{round}/stakeholder-submissions/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments of stakeholders")
@Trailed
@Transactional
class StakeholderAttachmentResource {

    private final StakeholderSubmissionRepository submissions;
    private final StakeholderQueries queries;
    private final StakeholderAttachmentQueries attachments;
    private final AttachmentStore store;
    private final Caller caller;
    private final Clock clock;

    StakeholderAttachmentResource(
            StakeholderSubmissionRepository submissions,
            StakeholderQueries queries,
            StakeholderAttachmentQueries attachments,
            AttachmentStore store,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.queries = queries;
        this.attachments = attachments;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(
            summary = "Attach a reference text to a draft",
            description = AttachmentWords.TAKEN + " What the draft names of it is sealed when it is submitted.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> uploadStakeholderAttachment(
            @RestPath int round,
            @RestPath UUID id,
            @Parameter(description = "Name of the file; folders before it are left out") @RestQuery @NotBlank String name,
            @NotNull IncomingDocument body) {
        var draft = submissions.requireOwn(round, id);
        draft.requireDraft();
        var kept = store.keep(draft.id(), FileName.of("name", name), body, caller.name(), clock.instant());
        return Created.at(
                "/rounds/%d/stakeholder-submissions/%s/attachments".formatted(round, id), kept.id(), kept.version());
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary =
                    "List the attachments of a stakeholder's submission or of a copy of it, in the order in which they came",
            description =
                    "The organisation that sent it sees all of them, withdrawn ones too. " + AttachmentWords.COPIED)
    public Page<AttachmentRow> listStakeholderAttachments(
            @RestPath int round, @RestPath UUID id, @BeanParam @Valid PageQuery page) {
        var itself = queries.head(round, id, caller.submitsFor(), caller.isSecretariat(), caller.isInsider());
        if (itself.isPresent()) {
            return Page.of(attachments.rows(round, id, caller, page), page, AttachmentRow::id);
        }
        if (!attachments.isCopy(round, id, caller)) {
            throw NotFound.of("stakeholder submission", id).get();
        }
        return Page.of(attachments.copiedRows(round, id, caller, page), page, AttachmentRow::name);
    }
}
