package org.lanzarote.monitoring.replies.replypackage;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.bulk.OwnReplies;

/** Gives and takes a whole reply as one file. */
@Path("/rounds/{round}/replies/{party}/package")
@Tag(name = "Forms and packages")
@Trailed
@Transactional
class ReplyPackageResource {

    static final String ZIP = "application/zip";

    private final OwnReplies replies;
    private final ReplyPackageWriting writing;
    private final ReplyPackageLoading loading;
    private final Disclosure disclosure;
    private final RoutingContext request;

    ReplyPackageResource(
            OwnReplies replies,
            ReplyPackageWriting writing,
            ReplyPackageLoading loading,
            Disclosure disclosure,
            RoutingContext request) {
        this.replies = replies;
        this.writing = writing;
        this.loading = loading;
        this.disclosure = disclosure;
        this.request = request;
    }

    @GET
    @Produces(ZIP)
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Get the whole reply as one package",
            description = "The package is a ZIP with manifest.json, which lists each file with its size and "
                    + "SHA-256, answers.json, in the form that saveAnswers accepts, and the attachments that "
                    + "were not withdrawn. Answers name files by their SHA-256, so that the package fits "
                    + "another reply, and include their translations. Equal replies give equal bytes. The ETag "
                    + "is the reply's.")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<File> getReplyPackage(@RestPath int round, @RestPath String party) throws IOException {
        var reply = replies.require(round, party);
        disclosure.restricted(true);
        var file = Scratch.of(request).file("reply.zip");
        writing.write(reply, file);
        return RestResponse.ResponseBuilder.ok(file.toFile())
                .header(HttpHeaders.ETAG, reply.tag().header())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"reply-%s-round-%d.zip\"".formatted(party, round))
                .build();
    }

    @POST
    @Consumes(ZIP)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Load a package into the reply",
            description = "The package is loaded as a whole or not at all. Answers that it does not have stay as "
                    + "they are; an answer that is saved already, word for word, and a file that the reply has "
                    + "already are left alone, so that loading twice changes nothing. Answers and files must "
                    + "follow the same rules as when sent one by one. Pointers lead into answers.json. At most "
                    + "250 MB. If-Match takes the reply's tag.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = LoadedReplyPackage.class, responseCode = "200")
    public RestResponse<LoadedReplyPackage> loadReplyPackage(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @NotNull IncomingReplyPackage body) {
        try {
            var held = replies.hold(round, party);
            ifMatch.require(held.asRead().tag());
            var loaded = loading.load(held, body);
            return replies.written(held).on(loaded);
        } finally {
            body.scratch().remove();
        }
    }
}
