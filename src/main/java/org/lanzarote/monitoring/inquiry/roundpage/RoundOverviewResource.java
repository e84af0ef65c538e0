package org.lanzarote.monitoring.inquiry.roundpage;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows a round at a glance. */
@Path("/rounds/{round}/overview")
@Tag(name = "Rounds")
@Trailed
@Transactional
class RoundOverviewResource {

    private final RoundRepository rounds;
    private final RoundOverviewComposition composition;

    RoundOverviewResource(RoundRepository rounds, RoundOverviewComposition composition) {
        this.rounds = rounds;
        this.composition = composition;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a round at a glance, as JSON or as a page",
            description =
                    "The Parties by the state of their replies, as far as the list of replies shows it to you; and of a"
                            + " report that you may read, whom it recommends what, how urgently and in which chapter.")
    public RoundOverview getRoundOverview(
            @RestPath int round,
            @BeanParam RoundOverviewFilter filter,
            @Parameter(
                            description =
                                    "Language of the page; where none is given that of the report, and before there is"
                                            + " one English")
                    @RestQuery
                    @Nullable Language lang) {
        return composition.compose(rounds.require(round), filter, lang);
    }
}
