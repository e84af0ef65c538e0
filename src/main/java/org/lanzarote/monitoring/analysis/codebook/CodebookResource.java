package org.lanzarote.monitoring.analysis.codebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** The codebook of a round. */
@Path("/rounds/{round}/codebook")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook")
@Trailed
@Transactional
class CodebookResource {

    private final CodebookReading reading;
    private final CodebookWriting writing;

    CodebookResource(CodebookReading reading, CodebookWriting writing) {
        this.reading = reading;
        this.writing = writing;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read the codebook of a round",
            description =
                    "The version in force. A new round has none: number 0, without codes. The tag is made of the number.")
    public RestResponse<CodebookView> getCodebook(@RestPath int round) {
        var view = reading.inForce(round);
        return EntityTag.of(view.number()).on(view);
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Write the next version of the codebook",
            description = "All codes in their order, as GET gives them. Earlier versions stay readable. What changes"
                    + " nothing makes no version.")
    @APIResponse(responseCode = "204", description = "Written")
    public RestResponse<Void> reviseCodebook(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull ReviseCodebook body) {
        var codebook = writing.hold(round, ifMatch);
        return writing.write(codebook, body, CodebookCheck.IN_JSON).alone();
    }

    @POST
    @Path("/start")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Begin the codebook with the codes to start with",
            description = "GAP, IN_LINE, UNDER_REVIEW and NO_INFORMATION, each with a definition and examples.")
    @APIResponse(responseCode = "204", description = "Begun")
    public RestResponse<Void> startCodebook(@RestPath int round, @BeanParam Precondition ifMatch) {
        var codebook = writing.hold(round, ifMatch);
        return writing.begin(codebook, CodebookMessage.STARTED.english(), StartingCodes.ALL)
                .alone();
    }

    @POST
    @Path("/copy")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Begin the codebook as a copy of another round's",
            description = "The version in force there is copied, without what is retired there.")
    @APIResponse(responseCode = "204", description = "Begun")
    public RestResponse<Void> copyCodebook(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull CopyCodebook body) {
        var codebook = writing.hold(round, ifMatch);
        var copied = writing.copied(body.round());
        return writing.begin(
                        codebook,
                        CodebookMessage.COPIED_FROM
                                .with(body.round(), copied.number())
                                .english(),
                        copied.codes().stream().filter(code -> !code.retired()).toList())
                .alone();
    }
}
