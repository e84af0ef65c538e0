package org.lanzarote.monitoring.outcome.recommended;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows what was recommended to a Party, in whichever round. */
@Path("/parties/{party}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tracking")
@Trailed
@Transactional
class PartyRecommendationsResource {

    private final RecommendedReading reading;
    private final PartyRepository parties;
    private final Tables tables;

    PartyRecommendationsResource(RecommendedReading reading, PartyRepository parties, Tables tables) {
        this.reading = reading;
        this.parties = parties;
        this.tables = tables;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @KeptForReader
    @StoredForPublic
    @Operation(
            summary = "List all that was ever recommended to a Party, across rounds",
            description =
                    "What names the Party, and in rounds with the Party on their roster what addresses all Parties or"
                            + " those not already doing so. Everybody sees published reports; the Secretariat, the Committee and"
                            + " rapporteurs also those not published yet.")
    public Page<RecommendedView> listPartyRecommendations(
            @RestPath String party,
            @BeanParam RecommendedFilter filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var code = parties.require(party).iso3();
        var lang = tables.told(table);
        return tables.answer(RecommendedTable.of(code), table, page, part -> list(code, filter, part, lang));
    }

    private Page<RecommendedView> list(
            String party, RecommendedFilter filter, PageQuery page, @Nullable Language lang) {
        var rows = reading.find(party, filter, page);
        var shown = Page.of(rows, page, RecommendedRow::place);
        return shown.map(reading.tell(party, shown.items(), lang));
    }
}
