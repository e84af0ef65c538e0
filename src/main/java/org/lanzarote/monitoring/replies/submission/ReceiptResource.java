package org.lanzarote.monitoring.replies.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.files.receipt.ReceiptWriter;
import org.lanzarote.monitoring.files.seal.Receipt;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Gives the proof of a submission: its receipt, and the sealed form that the digest is computed from. */
@Path("/rounds/{round}/replies/{party}/submissions/{submission}")
@Tag(name = "Receipts")
@Trailed
@Transactional
class ReceiptResource {

    private final ReceiptQueries queries;
    private final SealedFiles files;
    private final Disclosure disclosure;
    private final Caller caller;

    ReceiptResource(ReceiptQueries queries, SealedFiles files, Disclosure disclosure, Caller caller) {
        this.queries = queries;
        this.files = files;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @Path("/receipt")
    @Produces({MediaType.APPLICATION_JSON, ReceiptWriter.PDF})
    @RolesAllowed({Role.FOCAL_POINT, Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Get the receipt of a submission, as JSON to verify or as a PDF to file",
            description = "The receipt never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)),
                @Content(mediaType = ReceiptWriter.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Receipt getReceipt(
            @RestPath int round,
            @RestPath String party,
            @RestPath int submission,
            @Parameter(description = "Language of the PDF; absent: EN") @RestQuery @Nullable Language lang) {
        var kept = require(round, party, submission);
        return kept.receipt(files.of(kept.id()));
    }

    @GET
    @Path("/sealed")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.FOCAL_POINT, Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Get the sealed form of a submission",
            description =
                    "Canonical JSON (RFC 8785), byte by byte as it was sealed: its SHA-256 is that of the receipt."
                            + " Numbers are decimal strings.")
    @APIResponse(
            responseCode = "200",
            description = "The sealed form",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class)))
    public String getSealedForm(@RestPath int round, @RestPath String party, @RestPath int submission) {
        return require(round, party, submission).sealed();
    }

    private KeptSubmission require(int round, String party, int submission) {
        disclosure.restricted(true);
        return queries.submission(round, party, submission, caller.answersFor(), caller.isInsider())
                .orElseThrow(NotFound.of("sealed submission", submission));
    }
}
