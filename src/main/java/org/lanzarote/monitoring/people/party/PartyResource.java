package org.lanzarote.monitoring.people.party;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Parties to the Convention. */
@Path("/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
@Trailed
@Transactional
class PartyResource {

    private final PartyRepository parties;
    private final PartyQueries queries;
    private final Tables tables;
    private final Caller caller;
    private final Clock clock;
    private final Event<PartyRenamed> renamed;

    PartyResource(
            PartyRepository parties,
            PartyQueries queries,
            Tables tables,
            Caller caller,
            Clock clock,
            Event<PartyRenamed> renamed) {
        this.renamed = renamed;
        this.tables = tables;
        this.parties = parties;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @PermitAll
    @StoredForPublic
    @Operation(summary = "List the Parties to the Convention, by ISO code")
    public Page<PartyRow> listParties(@BeanParam @Valid PageQuery page, @BeanParam TableQuery table) {
        return tables.answer(
                PartyTable.TABLE,
                table,
                page,
                part -> Page.of(queries.parties(part.after(), part.fetch()), part, PartyRow::iso3));
    }

    @GET
    @Path("/{iso3}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a Party")
    public RestResponse<PartyView> getParty(@RestPath String iso3) {
        var party = parties.require(iso3);
        return EntityTag.of(party.version).on(PartyView.of(party, caller));
    }

    @POST
    @Path("/{iso3}/rename")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Give a Party another name from a day on",
            description = "Lists and titles take the new name at once, and each factsheet with its next edition, in its"
                    + " title and in its sentences. The sentences of a report that was adopted before that day keep the"
                    + " old one. A receipt says the name that was on record when it was sealed. From the day of the last change on again, it replaces that name, as"
                    + " where it has a typing error. If-Match takes the Party's tag.")
    @APIResponse(responseCode = "204", description = "Renamed")
    public RestResponse<Void> renameParty(
            @RestPath String iso3, @BeanParam Precondition ifMatch, @Valid @NotNull RenameParty body) {
        var party = parties.require(iso3);
        ifMatch.require(party.version);
        party.rename(body, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        parties.flush();
        renamed.fire(new PartyRenamed(iso3));
        return EntityTag.of(party.version).alone();
    }

    @GET
    @Path("/{iso3}/reservations")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the reservations of a Party, as JSON or as a page",
            description = "As far as they are known here; at most a handful, so there are no cursors.")
    public Reservations listReservations(
            @RestPath String iso3,
            @Parameter(description = "Language of the page; absent: English") @RestQuery @Nullable Language lang) {
        var party = parties.require(iso3);
        return new Reservations(queries.reservations(iso3), party, lang == null ? Language.EN : lang);
    }
}
