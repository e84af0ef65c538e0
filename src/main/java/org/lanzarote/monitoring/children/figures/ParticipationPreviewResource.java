package org.lanzarote.monitoring.children.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/**
 * Previews a release, or says why it would be refused. Since a preview is live, it is for the safeguarding officer
 * alone.
 */
@Path("/rounds/{round}/participation-preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures on participation")
@Trailed
@Transactional
class ParticipationPreviewResource {

    private final ReleaseDesk desk;
    private final RoundRepository rounds;
    private final Disclosure disclosure;

    ParticipationPreviewResource(ReleaseDesk desk, RoundRepository rounds, Disclosure disclosure) {
        this.desk = desk;
        this.rounds = rounds;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(
            summary = "See which figures a release would show now",
            description = "The preview shows only what would be public. The answer is 409 with every reason where a"
                    + " release is refused.")
    public ParticipationPreview previewParticipation(@RestPath int round) {
        rounds.require(round);
        disclosure.restricted(true);
        return desk.preview(round);
    }
}
