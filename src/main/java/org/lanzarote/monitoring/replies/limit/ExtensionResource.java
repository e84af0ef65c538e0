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
import java.util.List;
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
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/** Gives one Party more time and shows its extensions; the Party and the Committee see them. */
@Path("/rounds/{round}/replies/{party}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time limits")
@Trailed
@Transactional
class ExtensionResource {

    private final ReplyRepository replies;
    private final ExtensionQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;
    private final Events events;

    ExtensionResource(
            ReplyRepository replies,
            ExtensionQueries queries,
            Disclosure disclosure,
            Caller caller,
            Clock clock,
            Events events) {
        this.events = events;
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
            summary = "Extend a Party's time limit",
            description = "The reply is then due at the new limit. If the replies of the round are closed, this "
                    + "Party is let in again until they are closed once more. The extension is recorded, and "
                    + "the record never changes.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> extendReply(
            @RestPath int round, @RestPath String party, @Valid @NotNull ExtendReply body) {
        var extension = Extension.granted(replies.requireToExtend(round, party), body, caller.name(), clock.instant());
        replies.getEntityManager().persist(extension);
        var address = "/rounds/%d/replies/%s/extensions".formatted(round, party);
        // An extension is known to the focal points and to those who oversee, and to no delegate, whatever its
        // questions.
        events.happened(Happened.to(Readers.ofParty(party, List.of()), EventType.LIMIT_MOVED, address)
                .inRound(round)
                .with("party", party)
                .with("repliesDue", extension.newLimit));
        return Created.at(address, extension.number, 0);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT})
    @Operation(
            summary = "List the extensions of a Party's time limit, in the order granted",
            description = "The Secretariat and the Committee see those of every Party, a focal point those of its own.")
    public Page<ExtensionView> listExtensions(
            @RestPath int round, @RestPath String party, @BeanParam @Valid PageQuery page) {
        disclosure.restricted(true);
        var followed = queries.followed(round, party, caller.answersFor(), caller.isInsider())
                .orElseThrow(NotFound.of("reply of", party));
        var rows = queries.extensions(round, followed, caller, page);
        return Page.of(rows, page, ExtensionView::number);
    }

    @GET
    @Path("/{extension}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.FOCAL_POINT})
    @Operation(summary = "Read one extension of a Party's time limit")
    public ExtensionView getExtension(@RestPath int round, @RestPath String party, @RestPath int extension) {
        disclosure.restricted(true);
        return queries.extension(round, party, extension, caller.answersFor(), caller.isInsider())
                .orElseThrow(NotFound.of("extension", extension));
    }
}
