package org.lanzarote.monitoring.analysis.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionFilters;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows for each Party and question how far the findings have come, and which answers no finding uses. */
@Path("/rounds/{round}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
@Trailed
@Transactional
class CoverageResource {

    private final CoverageQueries queries;
    private final Rapporteurs rapporteurs;
    private final RoundRepository rounds;
    private final QuestionFilters filters;
    private final Tables tables;
    private final Disclosure disclosure;
    private final Caller caller;

    CoverageResource(
            CoverageQueries queries,
            Rapporteurs rapporteurs,
            RoundRepository rounds,
            QuestionFilters filters,
            Tables tables,
            Disclosure disclosure,
            Caller caller) {
        this.queries = queries;
        this.rapporteurs = rapporteurs;
        this.rounds = rounds;
        this.filters = filters;
        this.tables = tables;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @KeptForReader
    @Operation(
            summary = "List Parties and questions with how far the findings on them have come",
            description =
                    "In the order of the questionnaire in force, then by Party. With mine=true it is a rapporteur's work"
                            + " list, with used=false the list of answers that no finding rests on yet. Questions that only head others"
                            + " are listed where something was found on them.")
    public Page<CoverageRow> listCoverage(
            @RestPath int round,
            @BeanParam CoverageFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        return tables.answer(CoverageTable.of(round), table, page, part -> {
            var cells = queries.page(round, filter, whose(filter), part);
            check(cells, round, filter);
            return Page.of(cells, part, CoverageCell::key).map(CoverageCell::row);
        });
    }

    @GET
    @Path("/figures")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @KeptForReader
    @Operation(
            summary = "Count how far the findings have come, by question and by Party",
            description = "Takes the filters of the list.")
    public CoverageFigures getCoverageFigures(@RestPath int round, @BeanParam CoverageFilter filter) {
        var groups = queries.groups(round, filter, whose(filter));
        check(groups, round, filter);
        return CoverageFigures.of(groups);
    }

    private Whose whose(CoverageFilter filter) {
        return filter.whose(caller, rapporteurs.today());
    }

    /** A round of which something was found exists for the caller. */
    private void check(List<?> found, int round, CoverageFilter filter) {
        disclosure.restricted(true);
        if (found.isEmpty()) {
            filters.check(found, rounds.require(round), filter.party(), filter.question(), filter.chapter());
        }
    }
}
