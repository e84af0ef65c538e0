package org.lanzarote.monitoring.questionnaire;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.paging.Created;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.paging.Idempotent;
import org.lanzarote.monitoring.paging.Page;
import org.lanzarote.monitoring.paging.PageQuery;
import org.lanzarote.monitoring.paging.Precondition;
import org.lanzarote.monitoring.problem.NotFound;
import org.lanzarote.monitoring.round.RoundRepository;
import org.lanzarote.monitoring.trail.Disclosure;
import org.lanzarote.monitoring.trail.Trailed;

/** The questionnaire of a round, version by version. */
@Path("/rounds/{round}/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaire")
@Trailed
@Transactional
class QuestionnaireResource {

    private final QuestionnaireRepository questionnaires;
    private final QuestionnaireQueries queries;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    QuestionnaireResource(
            QuestionnaireRepository questionnaires,
            QuestionnaireQueries queries,
            RoundRepository rounds,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.queries = queries;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "Read the questionnaire in force: the latest published version")
    public RestResponse<QuestionnaireView> getQuestionnaire(@RestPath int round) {
        rounds.require(round);
        return questionnaires
                .inForce(round)
                .map(found -> view(round, found.number()))
                .orElseThrow(NotFound.of("published questionnaire of round", round));
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Operation(summary = "List the versions of the questionnaire, by number")
    public Page<QuestionnaireRow> listQuestionnaireVersions(@RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        var rows = queries.versions(round, page.afterNumber(), caller.isInsider(), page.fetch());
        return Page.of(rows, page, QuestionnaireRow::version);
    }

    @GET
    @Path("/versions/{version}")
    @PermitAll
    @Operation(summary = "Read a version of the questionnaire")
    public RestResponse<QuestionnaireView> getQuestionnaireVersion(@RestPath int round, @RestPath int version) {
        rounds.require(round);
        return view(round, version);
    }

    @POST
    @Path("/versions")
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Draft a new version of the questionnaire of a round in preparation")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> draftQuestionnaire(@RestPath int round, @Valid @NotNull DraftQuestionnaire body) {
        body.check();
        var found = rounds.require(round);
        found.requirePreparation();
        var draft = new Questionnaire(found, questionnaires.nextNumber(round), body);
        questionnaires.persistAndFlush(draft);
        return Created.at("/rounds/" + round + "/questionnaire/versions", draft.number, draft.version);
    }

    @PUT
    @Path("/versions/{version}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Replace a draft of the questionnaire as a whole")
    @APIResponse(responseCode = "204", description = "Replaced")
    public RestResponse<Void> redraftQuestionnaire(
            @RestPath int round,
            @RestPath int version,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftQuestionnaire body) {
        body.check();
        rounds.require(round).requirePreparation();
        var draft = questionnaires.require(round, version);
        ifMatch.require(draft.version);
        draft.redraft(body);
        questionnaires.flush();
        return EntityTag.of(draft.version).alone();
    }

    @POST
    @Path("/versions/{version}/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Publish a draft of the questionnaire, for good", description = "If-Match takes its tag.")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishQuestionnaire(
            @RestPath int round, @RestPath int version, @BeanParam Precondition ifMatch) {
        rounds.require(round).requirePreparation();
        var draft = questionnaires.require(round, version);
        ifMatch.require(draft.version);
        draft.publish(clock.instant());
        questionnaires.flush();
        return EntityTag.of(draft.version).alone();
    }

    private RestResponse<QuestionnaireView> view(int round, int number) {
        var row = queries.version(round, number, caller.isInsider())
                .orElseThrow(NotFound.of("questionnaire version", number));
        disclosure.restricted(row.publishedAt() == null);
        return EntityTag.of(row.tag()).on(row.with(queries.questions(row.id())));
    }
}
