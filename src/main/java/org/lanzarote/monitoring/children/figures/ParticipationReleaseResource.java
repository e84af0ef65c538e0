package org.lanzarote.monitoring.children.figures;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Releases of figures on the children's participation: made by the safeguarding officer, read by everybody. */
@Path("/rounds/{round}/participation-releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures on participation")
@Trailed
@Transactional
class ParticipationReleaseResource {

    private final ReleaseDesk desk;
    private final ParticipationReleaseRepository releases;
    private final ParticipationQueries queries;
    private final RoundRepository rounds;

    ParticipationReleaseResource(
            ReleaseDesk desk,
            ParticipationReleaseRepository releases,
            ParticipationQueries queries,
            RoundRepository rounds) {
        this.desk = desk;
        this.releases = releases;
        this.queries = queries;
        this.rounds = rounds;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SAFEGUARDING_OFFICER)
    @Operation(
            summary = "Release the figures that the preview shows, for good",
            description = "A release is public at once, and is never changed or taken back. It is refused if it "
                    + "would reveal fewer children than the threshold, alone or together with earlier releases.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> releaseParticipation(@RestPath int round, @Valid @NotNull ReleaseFigures body) {
        var release = desk.release(rounds.requireToCount(round), round, body.previewDigest());
        return Created.at("/rounds/" + round + "/participation-releases", release.number, release.number);
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the releases of figures on the children's participation, the latest first")
    public Page<ParticipationReleaseRow> listParticipationReleases(
            @RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        return Page.of(
                queries.releases(round, page.beforeNumber(), page.fetch()), page, ParticipationReleaseRow::number);
    }

    @GET
    @Path("/{release}")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read how many children took part, by Party, by age band and by gender",
            description = "A row without a number is hidden or empty, which look alike.")
    public RestResponse<ParticipationReleaseView> getParticipationRelease(@RestPath int round, @RestPath int release) {
        rounds.require(round);
        var found = releases.require(round, release);
        return EntityTag.of(found.number).on(found.view());
    }
}
