package org.lanzarote.monitoring.analysis.exercise;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Opens exercises in which several people code the same answers without seeing each other, and shows them. */
@Path("/rounds/{round}/coding-exercises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coding exercises")
@Trailed
@Transactional
class CodingExerciseResource {

    private final RoundRepository rounds;
    private final CodingOpening opening;
    private final ExerciseQueries queries;
    private final ExerciseReading reading;
    private final QuestionFilters filters;
    private final Disclosure disclosure;
    private final Caller caller;

    CodingExerciseResource(
            RoundRepository rounds,
            CodingOpening opening,
            ExerciseQueries queries,
            ExerciseReading reading,
            QuestionFilters filters,
            Disclosure disclosure,
            Caller caller) {
        this.rounds = rounds;
        this.opening = opening;
        this.queries = queries;
        this.reading = reading;
        this.filters = filters;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Open a coding exercise",
            description =
                    "Its units are the answers that the Parties have submitted to the questions by now, each in its latest"
                            + " submission. It codes to its end with the codes that are in force now.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> openCodingExercise(@RestPath int round, @Valid @NotNull OpenExercise body) {
        var exercise = opening.open(rounds.require(round), body);
        return Created.at("/rounds/" + round + "/coding-exercises", exercise.id, exercise.version);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the coding exercises of a round, in the order in which they were opened")
    public Page<ExerciseRow> listCodingExercises(
            @RestPath int round, @BeanParam ExerciseFilter filter, @BeanParam @Valid PageQuery page) {
        var asked = rounds.require(round);
        disclosure.restricted(true);
        var rows = queries.exercises(round, caller.isInsider(), filter, page);
        filters.check(rows, asked, "", filter.question(), "");
        return Page.of(rows, page, FetchedExercise::id).map(FetchedExercise::row);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read a coding exercise",
            description = "With its coders and how far each is, and never with what they say: see its units.")
    public RestResponse<ExerciseView> getCodingExercise(@RestPath int round, @RestPath UUID id) {
        rounds.require(round);
        var exercise = reading.require(round, id);
        return EntityTag.of(exercise.version()).on(reading.view(exercise));
    }
}
