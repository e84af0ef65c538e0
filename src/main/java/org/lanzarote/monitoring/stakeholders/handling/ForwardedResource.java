package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.stakeholders.copy.CopyPlace;
import org.lanzarote.monitoring.stakeholders.copy.Reaction;
import org.lanzarote.monitoring.stakeholders.copy.SubmissionCopyRepository;
import org.lanzarote.monitoring.stakeholders.copy.WriteReaction;

/** Shows Parties what was forwarded to them, and takes their reactions. */
@Path("/rounds/{round}/forwardings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forwarded submissions")
@Trailed
@Transactional
class ForwardedResource {

    private final ForwardingQueries queries;
    private final SubmissionCopyRepository copies;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ForwardedResource(
            ForwardingQueries queries,
            SubmissionCopyRepository copies,
            RoundRepository rounds,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.copies = copies;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(
            summary = "List what was forwarded in a round, by the day",
            description = "A Party's focal point sees what was forwarded to it, an organisation what was forwarded "
                    + "of its submissions; the Secretariat, the Committee and rapporteurs see all, but the latter two"
                    + " what has no name only when its day (UTC) is over.")
    public Page<ForwardingRow> listForwardings(
            @RestPath int round,
            @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party it was forwarded to")
                    String party,
            @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        disclosure.restricted(true);
        var rows = queries.rows(round, party, caller, clock.instant(), page);
        return Page.of(rows, page, row -> new CopyPlace(row.forwardedAt(), row.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT, Role.STAKEHOLDER})
    @Operation(summary = "Read what was forwarded to a Party, and its reactions")
    public RestResponse<ForwardingView> getForwarding(@RestPath int round, @RestPath UUID id) {
        var row = queries.row(round, id, caller, clock.instant()).orElseThrow(NotFound.of("forwarded submission", id));
        disclosure.restricted(true);
        var view = new ForwardingView(
                row,
                queries.answers(id),
                queries.comments(id),
                queries.reactions(id),
                ForwardingAction.permitted(row.party(), caller));
        return EntityTag.of(row.reactions()).on(view);
    }

    @POST
    @Path("/{id}/reactions")
    @Idempotent
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "React to what was forwarded to your Party",
            description = "A reaction never changes; the Secretariat, the Committee and rapporteurs read it, and it"
                    + " may be published with the submission. Location and ETag are those of what was "
                    + "forwarded, the key is the number of the reaction to it.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> reactToForwarding(
            @RestPath int round, @RestPath UUID id, @Valid @NotNull WriteReaction body) {
        var copy = copies.requireForwarded(round, id);
        var reaction = new Reaction(copy, copies.reactionsTo(copy) + 1, body, caller.name(), clock.instant());
        copies.getEntityManager().persist(reaction);
        copies.flush();
        return Created.at(
                URI.create("/rounds/%d/forwardings/%s".formatted(round, id)),
                Integer.toString(reaction.number()),
                EntityTag.of(reaction.number()));
    }
}
