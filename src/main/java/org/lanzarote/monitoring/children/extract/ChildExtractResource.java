package org.lanzarote.monitoring.children.extract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.html.PageAsked;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Extracts of what children said: made by the safeguarding officer, read by those who prepare the report. */
@Path("/rounds/{round}/child-extracts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Extracts of statements")
@Trailed
@Transactional
class ChildExtractResource {

    private final ExtractMaking making;
    private final ExtractReading reading;
    private final RoundRepository rounds;

    ChildExtractResource(ExtractMaking making, ExtractReading reading, RoundRepository rounds) {
        this.making = making;
        this.reading = reading;
        this.rounds = rounds;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(
            summary = "Make the extract of a confirmed statement",
            description = "The extract is edited plain text, and is screened like a statement. It names its Party "
                    + "only while the latest release of figures shows the Party's number of children, and only if "
                    + "the group was not too small.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> makeChildExtract(@RestPath int round, @Valid @NotNull MakeExtract body) {
        rounds.require(round);
        var extract = making.make(round, body);
        return Created.at("/rounds/" + round + "/child-extracts", extract.id, extract.version);
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the extracts of what children said, in an order that tells nothing of them",
            description = "The Secretariat, the Committee, rapporteurs and the safeguarding officer see all "
                    + "extracts; everybody sees those published.")
    public Page<ExtractView> listChildExtracts(
            @RestPath int round, @BeanParam ExtractFilter filter, @BeanParam @Valid PageQuery page) {
        return reading.list(rounds.require(round), filter, page);
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read an extract of what children said, as JSON or as a page")
    public RestResponse<ExtractView> getChildExtract(
            @RestPath int round, @RestPath UUID id, @BeanParam PageAsked page) {
        rounds.require(round);
        return reading.show(round, id, page);
    }
}
