package org.lanzarote.monitoring.children.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.ReadingPurpose;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows what children said, to the organisation that reported it and to the safeguarding officer. */
@Path("/rounds/{round}/child-statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements of children")
@Trailed
@Transactional
class ChildStatementResource {

    private final StatementReading reading;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;

    ChildStatementResource(StatementReading reading, RoundRepository rounds, Disclosure disclosure, Caller caller) {
        this.reading = reading;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.FACILITATOR, Role.SAFEGUARDING_OFFICER})
    @Operation(
            summary = "List the statements of children, in the order they were reported, without their texts",
            description = "A facilitator sees the statements of its own organisation; the safeguarding officer sees"
                    + " all, for a stated purpose. Statements that disclose abuse, or may, are not listed.")
    public Page<ChildStatementRow> listChildStatements(
            @RestPath int round,
            @BeanParam StatementFilter filter,
            @BeanParam ReadingPurpose purpose,
            @BeanParam @Valid PageQuery page) {
        disclosure.restrictedFor(purpose.stated(caller.isSafeguardingOfficer()));
        rounds.require(round);
        return reading.list(round, filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.FACILITATOR, Role.SAFEGUARDING_OFFICER})
    @Operation(summary = "Read what a child said")
    public RestResponse<ChildStatementView> getChildStatement(
            @RestPath int round, @RestPath UUID id, @BeanParam ReadingPurpose purpose) {
        disclosure.restrictedFor(purpose.stated(caller.isSafeguardingOfficer()));
        return reading.show(round, id);
    }
}
