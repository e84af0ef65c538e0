package org.lanzarote.monitoring.people.party;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;

/** Parties to the Convention. */
@Path("/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
@Transactional
class PartyResource {

    private final PartyRepository parties;
    private final PartyQueries queries;

    PartyResource(PartyRepository parties, PartyQueries queries) {
        this.parties = parties;
        this.queries = queries;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the Parties to the Convention, by ISO code")
    public Page<PartyView> listParties(@BeanParam @Valid PageQuery page) {
        return Page.of(queries.parties(page.after(), page.fetch()), page, PartyView::iso3);
    }

    @GET
    @Path("/{iso3}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a Party")
    public PartyView getParty(@RestPath String iso3) {
        return queries.party(iso3).orElseThrow(NotFound.of("Party", iso3));
    }

    @GET
    @Path("/{iso3}/reservations")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the reservations of a Party",
            description = "As far as they are known here; at most a handful, so there are no pages.")
    public List<ReservationView> listReservations(@RestPath String iso3) {
        parties.require(iso3);
        return queries.reservations(iso3);
    }
}
