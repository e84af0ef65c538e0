package org.lanzarote.monitoring.preparation.questionnaire;

import static org.lanzarote.monitoring.platform.problem.ProblemType.QUESTIONNAIRE_NOT_PUBLISHED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Launches a round: its roster freezes, and the questionnaire is issued to every Party on it. */
@Path("/rounds/{round}/launch")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
@Trailed
@Transactional
class LaunchResource {

    private final RoundRepository rounds;
    private final QuestionnaireRepository questionnaires;
    private final Event<QuestionnaireIssued> issued;
    private final Clock clock;
    private final Events events;

    LaunchResource(
            RoundRepository rounds,
            QuestionnaireRepository questionnaires,
            Event<QuestionnaireIssued> issued,
            Clock clock,
            Events events) {
        this.events = events;
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.issued = issued;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Launch a round",
            description = "The launch freezes the roster and issues a reply to every Party on it, bound to the "
                    + "questionnaire in force. It needs an adopted roster and a published questionnaire. "
                    + "If-Match takes the round's tag.")
    @APIResponse(responseCode = "204", description = "Launched")
    public RestResponse<Void> launchRound(@RestPath int round, @BeanParam Precondition ifMatch) {
        var found = rounds.require(round);
        found.requirePreparation();
        ifMatch.require(found.version());
        var parties = found.launch(clock.instant());
        var questionnaire = questionnaires
                .inForce(round)
                .orElseThrow(() ->
                        QUESTIONNAIRE_NOT_PUBLISHED.because(QuestionnaireMessage.NO_PUBLISHED_VERSION.with(round)));
        issued.fire(new QuestionnaireIssued(questionnaire, parties));
        events.happened(Happened.to(Readers.EVERYBODY, EventType.ROUND_LAUNCHED, "/rounds/" + round)
                .inRound(round)
                .with("repliesDue", found.repliesDue())
                .with("stakeholdersDue", found.stakeholdersDue()));
        rounds.flush();
        return EntityTag.of(found.version()).alone();
    }
}
