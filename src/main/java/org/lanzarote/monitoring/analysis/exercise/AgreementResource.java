package org.lanzarote.monitoring.analysis.exercise;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Tells how far the coders of an exercise agree. */
@Path("/rounds/{round}/coding-exercises/{id}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coding exercises")
@Trailed
@Transactional
class AgreementResource {

    private final RoundRepository rounds;
    private final ExerciseReading reading;
    private final ExerciseQueries queries;
    private final SaidQueries said;
    private final Caller caller;

    AgreementResource(
            RoundRepository rounds, ExerciseReading reading, ExerciseQueries queries, SaidQueries said, Caller caller) {
        this.rounds = rounds;
        this.reading = reading;
        this.queries = queries;
        this.said = said;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read how far the coders of an exercise agree",
            description =
                    "Of a compared exercise, as it was compared: what is settled later changes nothing in it. A measure"
                            + " that is not defined for what was coded says why.")
    public AgreementView getAgreement(
            @RestPath int round,
            @RestPath UUID id,
            @RestQuery
                    @DefaultValue("")
                    @Parameter(
                            description =
                                    "Number of one question of the exercise; a main question includes its sub-questions. Absent: all")
                    String question) {
        rounds.require(round);
        var exercise = reading.require(round, id);
        new ClosedFilters().check("question", question, () -> questions(id)).orThrow();
        if (exercise.state() != CodingState.COMPARED && exercise.state() != CodingState.CONCLUDED) {
            throw ProblemType.CODING_STATE.because(
                    ExerciseMessage.EXERCISE_STANDS.with(exercise.state(), CodingState.COMPARED));
        }
        var units = SaidCodes.sets(said.ofExercise(id, question, caller.isInsider()));
        return AgreementComputation.of(units.values()).view(exercise.mode(), codes(id));
    }

    /** The numbers of the questions whose answers are coded, and of those that they belong to. */
    private Set<String> questions(UUID exercise) {
        return queries.questions(exercise).stream()
                .flatMap(number -> Stream.iterate(number, one -> !one.isEmpty(), QuestionNumber::parent))
                .collect(toSet());
    }

    private List<String> codes(UUID exercise) {
        return queries.codes(exercise);
    }
}
