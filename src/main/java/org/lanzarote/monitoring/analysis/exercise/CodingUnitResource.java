package org.lanzarote.monitoring.analysis.exercise;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.coding.SetCodes;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** The units of a coding exercise: to be coded, to be compared and to be settled. */
@Path("/rounds/{round}/coding-exercises/{id}/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coding exercises")
@Trailed
@Transactional
class CodingUnitResource {

    private final RoundRepository rounds;
    private final ExerciseReading exercises;
    private final UnitQueries queries;
    private final UnitReading reading;
    private final UnitCodingWriting writing;
    private final QuestionFilters filters;
    private final Caller caller;

    CodingUnitResource(
            RoundRepository rounds,
            ExerciseReading exercises,
            UnitQueries queries,
            UnitReading reading,
            UnitCodingWriting writing,
            QuestionFilters filters,
            Caller caller) {
        this.rounds = rounds;
        this.exercises = exercises;
        this.queries = queries;
        this.reading = reading;
        this.writing = writing;
        this.filters = filters;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List the units of a coding exercise, question by question",
            description =
                    "Each with the answer to be coded. Until the exercise is compared you see what you say yourself, and"
                            + " how many have coded it; after that, who said what.")
    public Page<UnitView> listCodingUnits(
            @RestPath int round, @RestPath UUID id, @BeanParam UnitFilter filter, @BeanParam @Valid PageQuery page) {
        var asked = rounds.require(round);
        var exercise = exercises.requireStanding(round, id);
        var rows = queries.units(id, caller, filter, page);
        filters.check(rows, asked, filter.party(), filter.question(), "");
        var shown = Page.of(rows, page, FetchedUnit::id);
        return shown.map(reading.tell(round, exercise, shown.items()));
    }

    @GET
    @Path("/{unit}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a unit of a coding exercise")
    public RestResponse<UnitView> getCodingUnit(@RestPath int round, @RestPath UUID id, @RestPath UUID unit) {
        rounds.require(round);
        var exercise = exercises.requireStanding(round, id);
        var row =
                queries.unit(id, caller.isInsider(), caller.name(), unit).orElseThrow(NotFound.of("coding unit", unit));
        return row.tag().on(reading.tell(round, exercise, List.of(row)).apply(row));
    }

    @PUT
    @Path("/{unit}/codes")
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Say how you code a unit",
            description =
                    "For the coders of the exercise, as long as it is open. In place of what you said before. If-Match"
                            + " takes the unit's tag.")
    @APIResponse(responseCode = "204", description = "Said")
    public RestResponse<Void> codeUnit(
            @RestPath int round,
            @RestPath UUID id,
            @RestPath UUID unit,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SetCodes body) {
        rounds.require(round);
        return writing.say(round, id, unit, ifMatch, body).alone();
    }

    @POST
    @Path("/{unit}/settle")
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Settle how a unit is coded",
            description =
                    "For the settler of the exercise, of a unit on which its coders disagree or that one alone has"
                            + " coded. What each of them said stays beside it, and so does every earlier settlement.")
    @APIResponse(responseCode = "204", description = "Settled")
    public RestResponse<Void> settleUnit(
            @RestPath int round,
            @RestPath UUID id,
            @RestPath UUID unit,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SettleUnit body) {
        rounds.require(round);
        return writing.settle(round, id, unit, ifMatch, body).alone();
    }
}
