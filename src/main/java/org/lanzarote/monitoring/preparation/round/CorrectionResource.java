package org.lanzarote.monitoring.preparation.round;

import jakarta.annotation.security.PermitAll;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Corrects mistakes in the texts of a launched round, and shows what was corrected. */
@Path("/rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
@Trailed
@Transactional
class CorrectionResource {

    private final RoundRepository rounds;
    private final RoundQueries queries;
    private final WordsLeft words;
    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;

    CorrectionResource(
            RoundRepository rounds,
            RoundQueries queries,
            WordsLeft words,
            EntityManager em,
            Caller caller,
            Clock clock) {
        this.words = words;
        this.rounds = rounds;
        this.queries = queries;
        this.em = em;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/correct")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Correct mistakes in the texts of a launched round",
            description = "The theme, the title, and the texts of the terms of urgency; what is left out stays. What"
                    + " they were, and the reason, stays on record. It is refused if nothing reads otherwise."
                    + " A report that was adopted prints the terms as they were, until its next corrigendum takes"
                    + " them along. Before launch, revise the round. If-Match takes the"
                    + " round's tag.")
    @APIResponse(responseCode = "204", description = "Corrected")
    public RestResponse<Void> correctRound(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull CorrectRound body) {
        var found = rounds.requireToExtend(round);
        ifMatch.require(found.version);
        em.persist(new RoundCorrection(
                found, queries.corrections(round) + 1, body, words.in(round), caller.name(), clock.instant()));
        rounds.flush();
        return EntityTag.of(found.version).alone();
    }

    @GET
    @Path("/corrections")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the corrections of a round's texts, in the order made")
    public Page<RoundCorrectionRow> listRoundCorrections(@RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        var rows = queries.corrections(round, page.afterNumber(), page.fetch());
        return Page.of(rows, page, RoundCorrectionRow::number);
    }
}
