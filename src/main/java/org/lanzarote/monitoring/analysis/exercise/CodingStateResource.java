package org.lanzarote.monitoring.analysis.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Leads a coding exercise on: coded, compared, concluded or withdrawn. */
@Path("/rounds/{round}/coding-exercises/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coding exercises")
@Trailed
@Transactional
class CodingStateResource {

    private final RoundRepository rounds;
    private final CodingExerciseRepository exercises;
    private final CodingComparison comparison;
    private final CodingConclusion conclusion;
    private final Caller caller;
    private final Clock clock;

    CodingStateResource(
            RoundRepository rounds,
            CodingExerciseRepository exercises,
            CodingComparison comparison,
            CodingConclusion conclusion,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.exercises = exercises;
        this.comparison = comparison;
        this.conclusion = conclusion;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/join")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Code in an open exercise yourself")
    @APIResponse(responseCode = "204", description = "Joined")
    public RestResponse<Void> joinCodingExercise(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var exercise = lead(round, id, ifMatch);
        exercise.require(CodingState.OPEN);
        if (exercise.settler.equals(caller.name()) || exercises.isCoder(exercise, caller.name())) {
            throw ProblemType.CODING_STATE.because(ExerciseMessage.CODER_ALREADY.with(caller.name()));
        }
        exercises.getEntityManager().persist(new Coder(exercise, caller.name()));
        exercises.renewTag(exercise);
        exercises.flush();
        return EntityTag.of(exercise.version).alone();
    }

    @POST
    @Path("/compare")
    @Consumes(MediaType.APPLICATION_JSON) // else a request without a body would need a media type
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Close the coding and compare",
            description =
                    "From then on all insiders see who said what, the agreement is told, and nothing more is coded. One"
                            + " unit at least is coded by two.")
    @APIResponse(responseCode = "204", description = "Compared")
    public RestResponse<Void> compareCodings(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @RequestBody(required = false) @Valid @Nullable CompareCodings body) {
        var exercise = lead(round, id, ifMatch);
        comparison.compare(exercise, body == null ? null : body.reason());
        return EntityTag.of(exercise.version).alone();
    }

    @POST
    @Path("/conclude")
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Conclude a compared exercise",
            description =
                    "For its settler, once nothing is left to settle. Where there is exactly one finding on the Party and"
                            + " question of a unit, it gets the codes that were agreed or settled in place of those that it has; the"
                            + " unit names it.")
    @APIResponse(responseCode = "204", description = "Concluded")
    public RestResponse<Void> concludeCodingExercise(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        rounds.require(round);
        exercises.require(round, id).requireSettler(caller.name());
        var exercise = lead(round, id, ifMatch);
        conclusion.conclude(exercise, body);
        return EntityTag.of(exercise.version).alone();
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Withdraw an exercise that is not concluded",
            description = "It and its reason stay in the list; nobody sees what others said in it.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawCodingExercise(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var exercise = lead(round, id, ifMatch);
        exercise.withdraw(body.reason(), caller.name(), clock.instant());
        exercises.flush();
        return EntityTag.of(exercise.version).alone();
    }

    private CodingExercise lead(int round, UUID id, Precondition ifMatch) {
        rounds.require(round);
        var exercise = exercises.requireToLead(round, id);
        ifMatch.require(exercise.version);
        return exercise;
    }
}
