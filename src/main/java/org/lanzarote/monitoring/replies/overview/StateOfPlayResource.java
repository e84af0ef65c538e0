package org.lanzarote.monitoring.replies.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;
import org.lanzarote.monitoring.replies.reading.ReplyAction;

/** Shows the state of play of a round: a line for each Party, and figures. */
@Path("/rounds/{round}/replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class StateOfPlayResource {

    private final StateOfPlayQueries queries;
    private final RoundRepository rounds;
    private final Tables tables;
    private final Caller caller;
    private final Clock clock;

    StateOfPlayResource(StateOfPlayQueries queries, RoundRepository rounds, Tables tables, Caller caller, Clock clock) {
        this.tables = tables;
        this.queries = queries;
        this.rounds = rounds;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the state-of-play table of the replies, by ISO code",
            description = "The Secretariat and the Committee see a line for every Party on the roster, a focal "
                    + "point its own and those published, everybody else those published. The figures of a line are of the"
                    + " record that you read: nobody but its Party learns how far it has come since.")
    public Page<ReplyRow> listReplies(
            @RestPath int round,
            @BeanParam ReplyFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        return tables.answer(StateOfPlayTable.of(round), table, page, part -> list(round, filter, part));
    }

    private Page<ReplyRow> list(int round, ReplyFilter filter, PageQuery page) {
        var rows = queries.rows(round, filter, caller, clock.instant(), page);
        if (rows.isEmpty()) {
            rounds.require(round);
            new ClosedFilters()
                    .check(
                            "party",
                            filter.party(),
                            () -> rounds.rosterParties(round).keySet())
                    .orThrow();
        }
        return Page.of(rows, page, ReplyRow::party).map(this::permitting);
    }

    private ReplyRow permitting(ReplyRow row) {
        if (!caller.isInsider()) {
            return row;
        }
        return row.permitting(
                caller.isSecretariat() ? ReplyAction.ofSecretariat(row.status(), row.stands()) : List.of());
    }

    @GET
    @Path("/figures")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read the state of play of the replies in figures")
    public ReplyFigures getReplyFigures(@RestPath int round) {
        var counted = queries.figures(round, clock.instant());
        if (counted.isEmpty()) {
            rounds.require(round);
        }
        return ReplyFigures.of(counted);
    }
}
