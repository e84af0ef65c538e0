package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Drafts and submits stakeholders' submissions; a draft belongs to its organisation alone. */
@Path("/rounds/{round}/stakeholder-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder submissions")
@Trailed
@Transactional
class StakeholderDraftResource {

    private final StakeholderSubmissionRepository submissions;
    private final QuestionnaireRepository questionnaires;
    private final RoundRepository rounds;
    private final DraftChecking checking;
    private final StakeholderSealing sealing;
    private final Caller caller;
    private final Clock clock;

    StakeholderDraftResource(
            StakeholderSubmissionRepository submissions,
            QuestionnaireRepository questionnaires,
            RoundRepository rounds,
            DraftChecking checking,
            StakeholderSealing sealing,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.checking = checking;
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(
            summary = "Draft a submission: answers to the questionnaire, comments on Parties, or both",
            description = "The draft is your organisation's, and is bound to the questionnaire in force. It may be "
                    + "incomplete, but what it holds must fit.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> draftStakeholderSubmission(@RestPath int round, @Valid @NotNull DraftSubmission body) {
        var organisation = caller.requireOrganisation();
        rounds.require(round).requireLaunched();
        var questionnaire =
                questionnaires.inForce(round).orElseThrow(NotFound.of("published questionnaire of round", round));
        var draft = new StakeholderSubmission(questionnaire, organisation, checking.ofNew(round, questionnaire, body));
        submissions.persistAndFlush(draft);
        return Created.at("/rounds/" + round + "/stakeholder-submissions", draft.id, draft.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(summary = "Replace a draft as a whole")
    @APIResponse(responseCode = "204", description = "Replaced")
    public RestResponse<Void> reviseStakeholderSubmission(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftSubmission body) {
        var draft = submissions.requireOwn(round, id);
        ifMatch.require(draft.version);
        submissions.lock(draft);
        ifMatch.require(draft.version);
        draft.revise(checking.ofRevision(round, draft, body));
        submissions.flush();
        return EntityTag.of(draft.version).alone();
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed(Role.STAKEHOLDER)
    @Operation(
            summary = "Submit a draft, for good",
            description = "The submission is sealed with the attachments that it names; see its receipt. Questions "
                    + "may stay open; those that are answered must be answered in full. After the time limit it"
                    + " is still accepted, and marked as late. If-Match takes its tag.")
    @APIResponse(responseCode = "204", description = "Submitted")
    public RestResponse<Void> submitStakeholderSubmission(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var draft = submissions.requireOwn(round, id);
        ifMatch.require(draft.version);
        submissions.lock(draft);
        ifMatch.require(draft.version);
        sealing.submit(round, draft, caller.name(), clock.instant());
        submissions.flush();
        return EntityTag.of(draft.version).alone();
    }
}
