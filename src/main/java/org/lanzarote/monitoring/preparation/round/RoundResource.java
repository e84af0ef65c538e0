package org.lanzarote.monitoring.preparation.round;

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
import java.util.List;
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
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Prepares and shows rounds, which are public from launch. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
@Trailed
@Transactional
class RoundResource {

    private final RoundRepository rounds;
    private final RoundQueries queries;
    private final RosterAdoption adoption;
    private final RoundActions actions;
    private final WordsLeft words;
    private final Tables tables;
    private final Caller caller;
    private final Clock clock;

    RoundResource(
            RoundRepository rounds,
            RoundQueries queries,
            RosterAdoption adoption,
            RoundActions actions,
            WordsLeft words,
            Tables tables,
            Caller caller,
            Clock clock) {
        this.tables = tables;
        this.rounds = rounds;
        this.queries = queries;
        this.adoption = adoption;
        this.actions = actions;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the rounds, by number, as JSON or as a page")
    public RoundList listRounds(@BeanParam @Valid PageQuery page, @BeanParam TableQuery table) {
        var listed = tables.answer(RoundTable.TABLE, table, page, part -> {
            var found = queries.rounds(part.afterNumber(), caller.isInsider(), part.fetch());
            return Page.of(found, part, RoundView::number);
        });
        return RoundList.of(listed, table.lang());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Prepare a round", description = "Its time limits lie ahead.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> prepareRound(@Valid @NotNull PrepareRound body) {
        body.preparation().check(clock.instant());
        var round = new Round(body);
        RoundCuts.cut(round, words.in(round.number()));
        rounds.persistAndFlush(round);
        return Created.at("/rounds", round.number, round.version);
    }

    @GET
    @Path("/{round}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a round")
    public RestResponse<RoundView> getRound(@RestPath int round) {
        var found = rounds.require(round);
        return EntityTag.of(found.version).on(RoundView.of(found, actions.permitted(found)));
    }

    @PUT
    @Path("/{round}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Revise a round in preparation")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseRound(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull RoundPreparation body) {
        body.check(clock.instant());
        var found = rounds.require(round);
        ifMatch.require(found.version);
        found.revise(body);
        RoundCuts.cut(found, words.in(round));
        rounds.flush();
        return EntityTag.of(found.version).alone();
    }

    @GET
    @Path("/{round}/urgency-scale")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List a round's terms of urgency, the most urgent first")
    public List<UrgencyTerm> listUrgencyTerms(@RestPath int round) {
        return rounds.require(round).urgencyScale();
    }

    @GET
    @Path("/{round}/roster")
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the Parties of a round, with the reason for each", description = "In ISO code order.")
    public Page<RosterRow> listRoster(
            @RestPath int round, @BeanParam @Valid PageQuery page, @BeanParam TableQuery table) {
        rounds.require(round);
        return tables.answer(
                RosterTable.of(round),
                table,
                page,
                part -> Page.of(queries.roster(round, part.after(), part.fetch()), part, RosterRow::party));
    }

    @PUT
    @Path("/{round}/roster")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Record the adopted list of Parties of a round in preparation",
            description = "The request replaces the whole list. If-Match takes the round's tag. Launch freezes the "
                    + "list.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public RestResponse<Void> adoptRoster(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull AdoptRoster body) {
        var found = rounds.require(round);
        ifMatch.require(found.version);
        adoption.adopt(found, body);
        RoundCuts.cut(found, words.in(round));
        rounds.flush();
        return EntityTag.of(found.version).alone();
    }
}
