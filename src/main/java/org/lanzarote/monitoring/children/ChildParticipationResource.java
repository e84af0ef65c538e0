package org.lanzarote.monitoring.children;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.round.RoundRepository;

/** The totals of children's participation in a round. */
@Path("/rounds/{round}/child-participation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Child participation")
@Transactional
class ChildParticipationResource {

    private final ChildParticipation participation;
    private final RoundRepository rounds;

    ChildParticipationResource(ChildParticipation participation, RoundRepository rounds) {
        this.participation = participation;
        this.rounds = rounds;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR, Role.SAFEGUARDING_OFFICER})
    @Operation(
            summary = "Read how many children took part, in how many Parties",
            description = "Totals of the round only: a Party's share could point to a small group.")
    public ParticipationFigures getChildParticipation(@RestPath int round) {
        rounds.require(round);
        return participation.figures(round);
    }
}
