package org.lanzarote.monitoring.replies.clarification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows the clarifications of all Parties of a round to those who oversee replies. */
@Path("/rounds/{round}/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clarifications")
@Trailed
@Transactional
class RoundClarificationsResource {

    private final ClarificationReading reading;
    private final RoundRepository rounds;
    private final Tables tables;

    RoundClarificationsResource(ClarificationReading reading, RoundRepository rounds, Tables tables) {
        this.tables = tables;
        this.reading = reading;
        this.rounds = rounds;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the clarifications of a round across its Parties, oldest first")
    public Page<ClarificationRow> listRoundClarifications(
            @RestPath int round,
            @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party that is asked") String party,
            @BeanParam ClarificationFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        rounds.require(round);
        return tables.answer(
                ClarificationTable.of(round), table, page, part -> reading.list(round, party, filter, part));
    }
}
