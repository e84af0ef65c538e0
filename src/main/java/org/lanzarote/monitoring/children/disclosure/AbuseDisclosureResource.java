package org.lanzarote.monitoring.children.disclosure;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.children.statement.ReadingClock;
import org.lanzarote.monitoring.children.statement.StatementReading;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.ReadingPurpose;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** The queue of disclosures of abuse, for the safeguarding officer alone. */
@Path("/rounds/{round}/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Safeguarding")
@Trailed
@Transactional
class AbuseDisclosureResource {

    private final DisclosureQueries queries;
    private final DisclosureHandling handling;
    private final StatementReading reading;
    private final ReadingClock clock;
    private final RoundRepository rounds;
    private final Disclosure disclosure;

    AbuseDisclosureResource(
            DisclosureQueries queries,
            DisclosureHandling handling,
            StatementReading reading,
            ReadingClock clock,
            RoundRepository rounds,
            Disclosure disclosure) {
        this.queries = queries;
        this.handling = handling;
        this.reading = reading;
        this.clock = clock;
        this.rounds = rounds;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(summary = "List the disclosures of abuse, in the order they were reported, without what was said")
    public Page<DisclosureRow> listDisclosures(
            @RestPath int round,
            @BeanParam DisclosureFilter filter,
            @BeanParam ReadingPurpose purpose,
            @BeanParam @Valid PageQuery page) {
        disclosure.restrictedFor(purpose.stated(true));
        rounds.require(round);
        return Page.of(queries.disclosures(round, filter, clock.overdueBefore(), page), page, DisclosureRow::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(summary = "Read a disclosure of abuse")
    public RestResponse<DisclosureView> getDisclosure(
            @RestPath int round, @RestPath UUID id, @BeanParam ReadingPurpose purpose) {
        disclosure.restrictedFor(purpose.stated(true));
        var row = queries.disclosure(round, id, clock.overdueBefore()).orElseThrow(NotFound.of("disclosure", id));
        var text = reading.text(id);
        return EntityTag.of(row.version()).on(row.with(text, reading.marks(text), queries.steps(id)));
    }

    @POST
    @Path("/{id}/handle")
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(
            summary = "Record what was done about a disclosure, without its content",
            description = "CLOSED, which needs a referral or a report first, sets the day on which it is erased. "
                    + "NO_DISCLOSURE gives it back to the statements at once, or erases it where it was "
                    + "withdrawn meanwhile.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public RestResponse<Void> handleDisclosure(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull HandleDisclosure body) {
        return EntityTag.of(handling.record(round, id, ifMatch, body)).alone();
    }
}
