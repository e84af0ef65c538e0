package org.lanzarote.monitoring.notice.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.notice.mail.MailServer;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Plans the reminders of a round, and shows whom they reach. */
@Path("/rounds/{round}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
@Trailed
@Transactional
class ReminderResource {

    private final RoundRepository rounds;
    private final ReminderPlanRepository plans;
    private final ReminderPreview preview;
    private final MailServer server;
    private final Disclosure disclosure;

    ReminderResource(
            RoundRepository rounds,
            ReminderPlanRepository plans,
            ReminderPreview preview,
            MailServer server,
            Disclosure disclosure) {
        this.rounds = rounds;
        this.plans = plans;
        this.preview = preview;
        this.server = server;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Read the plan of reminders",
            description = "A round of which nothing was planned has a plan without days, and its tag.")
    @APIResponseSchema(ReminderPlanView.class)
    public RestResponse<ReminderPlanView> getReminders(@RestPath int round) {
        rounds.require(round);
        disclosure.restricted(true);
        var plan = plans.findByIdOptional(round);
        return EntityTag.of(plan.map(found -> found.version).orElse(0))
                .on(new ReminderPlanView(plan.map(found -> found.daysBefore).orElse(List.of()), server.isThere()));
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Plan reminders for Parties that have not submitted",
            description =
                    "Each Party is reminded by the limit that is in force for it; where that is moved, it is reminded"
                            + " anew. A reminder goes by e-mail to the Party's focal points, once to each, in the language of"
                            + " each. One whose day is over when it is planned is sent, if no later one is due already.")
    @APIResponse(responseCode = "204", description = "Planned")
    public RestResponse<Void> planReminders(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull PlanReminders body) {
        rounds.requireToDraft(round);
        var known = plans.findByIdOptional(round);
        ifMatch.require(known.map(found -> found.version).orElse(0));
        var plan = known.orElseGet(() -> new ReminderPlan(round));
        plan.follow(body);
        plans.persistAndFlush(plan);
        return EntityTag.of(plan.version).alone();
    }

    @GET
    @Path("/preview")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "See whom reminders reach",
            description =
                    "Every Party that has not submitted and still may, also one that has nobody to remind. There are"
                            + " no pages: a round has no more Parties than the Convention.")
    public List<RemindedParty> previewReminders(@RestPath int round) {
        rounds.require(round);
        disclosure.restricted(true);
        return preview.of(round);
    }
}
