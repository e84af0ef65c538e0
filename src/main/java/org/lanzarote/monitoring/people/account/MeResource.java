package org.lanzarote.monitoring.people.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells callers who they are here. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
@Transactional
class MeResource {

    private final Caller caller;
    private final PartyRepository parties;

    MeResource(Caller caller, PartyRepository parties) {
        this.caller = caller;
        this.parties = parties;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Read who you are here and what your roles allow")
    public MeView getMe() {
        var party = Optional.of(caller.party()).filter(iso3 -> !iso3.isEmpty()).flatMap(parties::findByIdOptional);
        return new MeView(
                caller.name(),
                caller.roles(),
                party.map(Party::iso3).orElse(null),
                party.map(Party::name).orElse(null),
                caller.organisation().isEmpty() ? null : caller.organisation(),
                Ability.of(caller.roles()));
    }
}
