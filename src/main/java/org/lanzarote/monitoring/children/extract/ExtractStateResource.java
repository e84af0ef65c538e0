package org.lanzarote.monitoring.children.extract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Changes the state of an extract: the safeguarding officer edits it, the Secretariat publishes it. */
@Path("/rounds/{round}/child-extracts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extracts of statements")
@Trailed
@Transactional
class ExtractStateResource {

    private final ChildExtractRepository extracts;
    private final ExtractScreening screening;
    private final Clock clock;

    ExtractStateResource(ChildExtractRepository extracts, ExtractScreening screening, Clock clock) {
        this.extracts = extracts;
        this.screening = screening;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(summary = "Edit an extract that is not published", description = "The former text is not kept.")
    @APIResponse(responseCode = "204", description = "Edited")
    public RestResponse<Void> reviseChildExtract(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ReviseExtract body) {
        screening.check(round, body.text(), body.confirmed(), body.disclosesNothing());
        return change(round, id, ifMatch, extract -> extract.revise(body));
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Publish an extract")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishChildExtract(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        return change(round, id, ifMatch, extract -> extract.publish(clock.instant()));
    }

    private RestResponse<Void> change(int round, UUID id, Precondition ifMatch, Consumer<ChildExtract> how) {
        var extract = extracts.require(round, id);
        ifMatch.require(extract.version);
        how.accept(extract);
        extracts.flush();
        return EntityTag.of(extract.version).alone();
    }
}
