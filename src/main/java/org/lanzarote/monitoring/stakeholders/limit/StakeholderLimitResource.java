package org.lanzarote.monitoring.stakeholders.limit;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Tells the time limit that holds for the caller as a stakeholder. */
@Path("/rounds/{round}/stakeholder-limit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time limits")
@Trailed
@Transactional
class StakeholderLimitResource {

    private final RoundRepository rounds;
    private final StakeholderExtensionQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;

    StakeholderLimitResource(
            RoundRepository rounds, StakeholderExtensionQueries queries, Disclosure disclosure, Caller caller) {
        this.rounds = rounds;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the time limit of stakeholders that holds for you",
            description = "For a stakeholder it is the limit of its organisation, which may have been given more "
                    + "time; for everybody else the limit of all. It closes nothing: a later submission is "
                    + "marked as late.")
    public StakeholderLimitView getStakeholderLimit(@RestPath int round) {
        rounds.require(round);
        var limit = queries.limitView(round, caller.submitsFor());
        disclosure.restricted(!limit.due().equals(limit.dueForAll()));
        return limit;
    }
}
