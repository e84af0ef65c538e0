package org.lanzarote.monitoring.stakeholders.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.PageAsked;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows submissions of stakeholders. */
@Path("/rounds/{round}/stakeholder-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder submissions")
@Trailed
@Transactional
class StakeholderSubmissionResource {

    private final StakeholderReading reading;
    private final RoundRepository rounds;
    private final Tables tables;

    StakeholderSubmissionResource(StakeholderReading reading, RoundRepository rounds, Tables tables) {
        this.tables = tables;
        this.reading = reading;
        this.rounds = rounds;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the stakeholders' submissions",
            description = "An organisation sees all its own; the Secretariat those submitted; the Committee and "
                    + "rapporteurs these too, unless the organisation is not to be named; these come first, the "
                    + "oldest before. Then come the published copies that a caller reads in their stead, by the "
                    + "day.")
    public Page<StakeholderSubmissionRow> listStakeholderSubmissions(
            @RestPath int round,
            @RestQuery @Parameter(description = "Only those commenting on this Party (ISO 3166-1 alpha-3)") @Nullable String party,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        rounds.require(round);
        return tables.answer(StakeholderSubmissionTable.of(round), table, page, part -> {
            var rows = reading.rows(round, party, part);
            return Page.of(rows, part, StakeholderSubmissionRow::place);
        });
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a stakeholder's submission in full, as JSON or as a page",
            description = "A draft exists for its own organisation only. A published copy has a key of its own, "
                    + "under which everybody reads it: passages may be withheld there, and the organisation may "
                    + "not be named.")
    public RestResponse<StakeholderSubmissionView> getStakeholderSubmission(
            @RestPath int round, @RestPath UUID id, @BeanParam PageAsked page) {
        return reading.show(round, id, page);
    }
}
