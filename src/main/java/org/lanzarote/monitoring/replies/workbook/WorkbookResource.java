package org.lanzarote.monitoring.replies.workbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.AskedLanguage;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.bulk.OwnReplies;

/** Gives a reply as a form to fill in offline, and takes it in again. */
@Path("/rounds/{round}/replies/{party}/form")
@Tag(name = "Forms and packages")
@Trailed
@Transactional
class WorkbookResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OwnReplies replies;
    private final WorkbookLoading loading;
    private final Disclosure disclosure;
    private final AskedLanguage language;

    WorkbookResource(OwnReplies replies, WorkbookLoading loading, Disclosure disclosure, AskedLanguage language) {
        this.replies = replies;
        this.loading = loading;
        this.disclosure = disclosure;
        this.language = language;
    }

    @GET
    @Produces(XLSX)
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Get the reply as a form to fill in offline",
            description = "The form is a workbook with a row for each question and the present answers; tables and "
                    + "links have a sheet of their own. The yellow cells take answers, the rest is locked. The "
                    + "ETag is the reply's.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getReplyForm(
            @RestPath int round,
            @RestPath String party,
            @Parameter(description = "Language of the form; absent: the authentic one of the questionnaire")
                    @RestQuery
                    @Nullable Language lang) {
        var reply = replies.require(round, party);
        disclosure.restricted(true);
        var form = new WorkbookWriting(reply, Objects.requireNonNullElse(lang, reply.authentic())).write();
        return RestResponse.ResponseBuilder.ok(form)
                .header(HttpHeaders.ETAG, reply.tag().header())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"reply-%s-round-%d.xlsx\"".formatted(party, round))
                .build();
    }

    @POST
    @Consumes(XLSX)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Load a filled form",
            description = "Answers that were changed in the form are saved, all or none; answers that others saved "
                    + "since it was issued are not overwritten. Only the cells meant for answers are read, and "
                    + "no formula is evaluated; every violation names its cell. There is no If-Match: the form "
                    + "carries the version of each answer.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public LoadedWorkbook loadReplyForm(
            @RestPath int round,
            @RestPath String party,
            @Parameter(description = "Whether to load the valid answers and skip the others")
                    @RestQuery
                    @DefaultValue("false")
                    boolean partial,
            byte @Nullable [] body) {
        return loading.load(replies.hold(round, party), body == null ? new byte[0] : body, partial)
                .in(language.told());
    }
}
