package org.lanzarote.monitoring.people.me;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells callers who they are here. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@Transactional
class MeResource {

    private static final Page MOST_ROUNDS = Page.first(50);

    private final Caller caller;
    private final PartyRepository parties;
    private final List<OwnRounds> parts;

    MeResource(Caller caller, PartyRepository parties, @All List<OwnRounds> parts) {
        this.caller = caller;
        this.parties = parties;
        this.parts = parts;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Read who you are here, what your roles allow and which rounds are yours")
    public MeView getMe() {
        var party = Optional.of(caller.party()).filter(iso3 -> !iso3.isEmpty()).flatMap(parties::findByIdOptional);
        return new MeView(
                caller.name(),
                caller.roles(),
                party.map(Party::iso3).orElse(null),
                party.map(Party::name).orElse(null),
                caller.organisation().isEmpty() ? null : caller.organisation(),
                Ability.of(caller),
                rounds());
    }

    /** One statement, for an account has one part. */
    private List<OwnRound> rounds() {
        return parts.stream()
                .filter(part -> part.concern(caller))
                .flatMap(part -> part.newest(caller, MOST_ROUNDS).stream())
                .sorted(Comparator.comparing(OwnRound::number).reversed())
                .limit(MOST_ROUNDS.getMaxResults())
                .toList();
    }
}
