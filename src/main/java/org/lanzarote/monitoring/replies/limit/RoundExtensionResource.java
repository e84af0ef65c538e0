package org.lanzarote.monitoring.replies.limit;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/** Gives all Parties of a round more time in one step, and shows when that was done and why. */
@Path("/rounds/{round}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time limits")
@Trailed
@Transactional
class RoundExtensionResource {

    private final RoundRepository rounds;
    private final ReplyRepository replies;
    private final ExtensionQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;
    private final Events events;

    RoundExtensionResource(
            RoundRepository rounds,
            ReplyRepository replies,
            ExtensionQueries queries,
            Disclosure disclosure,
            Caller caller,
            Clock clock,
            Events events) {
        this.events = events;
        this.rounds = rounds;
        this.replies = replies;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Extend the time limit of all Parties in one step",
            description = "It moves the limit that the round shows; a Party with a later limit of its own keeps that."
                    + " The extension is recorded, also with each reply that it is for, and the record never"
                    + " changes. A reply that was late stays late. Replies that are closed are reopened first.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> extendReplies(@RestPath int round, @Valid @NotNull ExtendReplies body) {
        var held = replies.allToExtend(round);
        var found = rounds.requireToExtend(round);
        var now = clock.instant();
        var extension = new RoundExtension(found, queries.latest(round) + 1, body, caller.name(), now);
        var em = replies.getEntityManager();
        em.persist(extension);
        Extension.ofAll(extension, held).forEach(em::persist);
        events.happened(Happened.to(Readers.EVERYBODY, EventType.LIMIT_MOVED, "/rounds/" + round)
                .inRound(round)
                .with("repliesDue", extension.newLimit));
        return Created.at("/rounds/" + round + "/extensions", extension.number, 0);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT})
    @Operation(summary = "List the extensions of the time limit of all Parties, in the order granted")
    public Page<RoundExtensionView> listRoundExtensions(@RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        disclosure.restricted(true);
        var rows = queries.ofRound(round, page.afterNumber(), page.fetch());
        return Page.of(rows, page, RoundExtensionView::number);
    }

    @GET
    @Path("/{extension}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT})
    @Operation(summary = "Read one extension of the time limit of all Parties")
    public RoundExtensionView getRoundExtension(@RestPath int round, @RestPath int extension) {
        disclosure.restricted(true);
        return queries.oneOfRound(round, extension).orElseThrow(NotFound.of("extension", extension));
    }
}
