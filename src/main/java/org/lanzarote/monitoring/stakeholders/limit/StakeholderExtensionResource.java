package org.lanzarote.monitoring.stakeholders.limit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.organisation.Organisation;
import org.lanzarote.monitoring.people.organisation.OrganisationRepository;
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

/** Gives stakeholders more time, and shows extensions to those concerned. */
@Path("/rounds/{round}/stakeholder-extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time limits")
@Trailed
@Transactional
class StakeholderExtensionResource {

    private final RoundRepository rounds;
    private final OrganisationRepository organisations;
    private final StakeholderExtensionQueries queries;
    private final EntityManager em;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;
    private final Events events;

    StakeholderExtensionResource(
            RoundRepository rounds,
            OrganisationRepository organisations,
            StakeholderExtensionQueries queries,
            EntityManager em,
            Disclosure disclosure,
            Caller caller,
            Clock clock,
            Events events) {
        this.events = events;
        this.rounds = rounds;
        this.organisations = organisations;
        this.queries = queries;
        this.em = em;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Extend the time limit of one organisation, or of all stakeholders in one step",
            description = "An extension for all moves the limit that the round shows; an organisation with a later "
                    + "limit of its own keeps that. The extension is recorded, and the record never changes. A "
                    + "submission that was late stays late.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> extendStakeholders(@RestPath int round, @Valid @NotNull ExtendStakeholders body) {
        var held = rounds.requireToExtend(round);
        var now = clock.instant();
        var name = Optional.ofNullable(body.organisation())
                .flatMap(organisations::approved)
                .map(Organisation::name)
                .orElse(null);
        var limit = name == null ? held.stakeholdersDue() : queries.limit(round, name);
        body.check(held, name, limit, now);
        int number = queries.latest(round) + 1;
        em.persist(new StakeholderExtension(held, number, body, name, limit, caller.name(), now));
        events.happened(moved(round, name).inRound(round).with("stakeholdersDue", body.until()));
        return Created.at("/rounds/" + round + "/stakeholder-extensions", number, 0);
    }

    private static Happened moved(int round, @Nullable String organisation) {
        var address = "/rounds/" + round;
        return organisation == null
                ? Happened.to(Readers.EVERYBODY, EventType.LIMIT_MOVED, address)
                : Happened.to(
                        Readers.ofOrganisation(organisation), EventType.LIMIT_MOVED, address + "/stakeholder-limit");
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.STAKEHOLDER})
    @Operation(
            summary = "List the extensions of the stakeholders' time limit, in the order granted",
            description = "The Secretariat, the Committee and rapporteurs see all extensions, a stakeholder those "
                    + "for all and those of its own organisation.")
    public Page<StakeholderExtensionView> listStakeholderExtensions(
            @RestPath int round,
            @RestQuery @Parameter(description = "Only those that hold for the organisation of this name") @Nullable String organisation,
            @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        disclosure.restricted(true);
        var rows = queries.extensions(round, organisation, caller, page);
        return Page.of(rows, page, StakeholderExtensionView::number);
    }

    @GET
    @Path("/{extension}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.STAKEHOLDER})
    @Operation(summary = "Read one extension of the stakeholders' time limit")
    public StakeholderExtensionView getStakeholderExtension(@RestPath int round, @RestPath int extension) {
        disclosure.restricted(true);
        return queries.extension(round, extension, caller.submitsFor(), caller.isInsider())
                .orElseThrow(NotFound.of("extension", extension));
    }
}
