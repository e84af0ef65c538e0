package org.lanzarote.monitoring.preparation.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows the questionnaire of a round, version by version. */
@Path("/rounds/{round}/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaire")
@Trailed
@Transactional
class QuestionnaireResource {

    private final QuestionnaireRepository questionnaires;
    private final QuestionnaireQueries queries;
    private final QuestionnaireReading reading;
    private final QuestionnaireActions actions;
    private final RoundRepository rounds;
    private final ObjectMapper json;
    private final Caller caller;

    QuestionnaireResource(
            QuestionnaireRepository questionnaires,
            QuestionnaireQueries queries,
            QuestionnaireReading reading,
            QuestionnaireActions actions,
            RoundRepository rounds,
            ObjectMapper json,
            Caller caller) {
        this.questionnaires = questionnaires;
        this.queries = queries;
        this.reading = reading;
        this.actions = actions;
        this.rounds = rounds;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the questionnaire in force, which is the latest published version",
            description = "It is JSON or, by Accept, a form to read, print and fill in by hand.")
    public RestResponse<QuestionnaireView> getQuestionnaire(
            @RestPath int round, @BeanParam QuestionnaireReader reader) {
        rounds.require(round);
        return questionnaires
                .inForce(round)
                .map(found -> getQuestionnaireVersion(round, found.number(), reader))
                .orElseThrow(NotFound.of("published questionnaire of round", round));
    }

    @GET
    @Path("/versions")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the versions of the questionnaire, by number")
    public Page<QuestionnaireRow> listQuestionnaireVersions(@RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        var rows = queries.versions(round, page.afterNumber(), caller.isInsider(), page.fetch());
        return Page.of(rows, page, QuestionnaireRow::version);
    }

    @GET
    @Path("/versions/{version}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a version of the questionnaire",
            description = "It is JSON or, by Accept, a form to read, print and fill in by hand.")
    public RestResponse<QuestionnaireView> getQuestionnaireVersion(
            @RestPath int round, @RestPath int version, @BeanParam QuestionnaireReader reader) {
        var row = reading.row(round, version);
        var seen = reading.whole(row, reader.audience());
        return row.tag().on(QuestionnaireView.of(row, seen, actions.permitted(round, row), reader));
    }

    @GET
    @Path("/versions/{version}/package")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a version of the questionnaire as a package",
            description = "It can be sent as the body of draftQuestionnaire, for this round or another.")
    public RestResponse<DraftQuestionnaire> getQuestionnairePackage(@RestPath int round, @RestPath int version) {
        var row = reading.row(round, version);
        return row.tag().on(reading.whole(row, null));
    }

    @GET
    @Path("/versions/{version}/diff")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Compare a version with another of the same round",
            description =
                    "Place by place, with what would break answers. At most 500 questions, so there are no pages.")
    public List<Change> diffQuestionnaireVersions(
            @RestPath int round,
            @RestPath int version,
            @Parameter(description = "Number of the version to compare with; changes lead from it to this one")
                    @RestQuery
                    @NotNull Integer from) {
        var before = reading.whole(reading.row(round, from), null);
        return QuestionnaireDifference.between(json, before, reading.whole(reading.row(round, version), null));
    }

    @GET
    @Path("/versions/{version}/history")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the edits of a version, in order")
    public Page<EditView> listQuestionnaireEdits(
            @RestPath int round, @RestPath int version, @BeanParam @Valid PageQuery page) {
        var row = reading.row(round, version);
        var edits = queries.edits(row.id(), page.afterNumber(), page.fetch());
        return Page.of(edits, page, EditView::number);
    }
}
