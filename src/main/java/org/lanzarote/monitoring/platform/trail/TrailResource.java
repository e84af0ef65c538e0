package org.lanzarote.monitoring.platform.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.Endpoints;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;

/** The trail for the auditor, to search and to verify. */
@Path("/trail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trail")
@Trailed
@Transactional
class TrailResource {

    private final TrailQueries queries;
    private final ChainVerification verification;
    private final Disclosure disclosure;
    private final Endpoints endpoints;
    private final Tables tables;
    private final EntityManager em;

    TrailResource(
            TrailQueries queries,
            ChainVerification verification,
            Disclosure disclosure,
            Endpoints endpoints,
            Tables tables,
            EntityManager em) {
        this.tables = tables;
        this.em = em;
        this.endpoints = endpoints;
        this.queries = queries;
        this.verification = verification;
        this.disclosure = disclosure;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Search the trail, the newest entry first",
            description = "The trail has changes, readings of restricted material and refused attempts of known "
                    + "callers. Of a Party's readings of its own working copy it has the first of each account, day"
                    + " and reply. This search is entered too. The actor is not shown where an organisation is not"
                    + " to be named.")
    public Page<TrailEntryView> listTrailEntries(
            @BeanParam @Valid TrailFilter filter, @BeanParam @Valid PageQuery page, @BeanParam TableQuery table) {
        disclosure.restricted(true);
        return tables.answer(TrailTable.TABLE, table, page, part -> list(filter, part));
    }

    /** A page of the trail; what was read of it does not stay in memory, since a table has all of them. */
    private Page<TrailEntryView> list(TrailFilter filter, PageQuery page) {
        var entries = queries.entries(filter, page);
        if (entries.isEmpty()) {
            filter.requireOperation(endpoints);
            filter.requireRecord(endpoints);
        }
        var concealed = concealed(entries);
        em.clear();
        return Page.of(entries, page, TrailPlace::of)
                .map(entry -> concealed.contains(entry.id()) ? entry.nobodys() : entry.view());
    }

    /** Those whose actor is concealed; most entries are of nobody who spoke for an organisation. */
    private List<UUID> concealed(List<TrailEntry> entries) {
        var ofOrganisations = entries.stream()
                .filter(entry -> !entry.who.organisation().isEmpty())
                .map(TrailEntry::id)
                .toArray(UUID[]::new);
        return ofOrganisations.length == 0 ? List.of() : queries.concealed(ofOrganisations);
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Verify the trail from its beginning to this moment",
            description = "The result names every broken link, be it edited, missing, inserted or cut off, up to"
                    + " 100. A longer trail takes longer.")
    public VerificationView verifyTrail() {
        disclosure.restricted(true);
        return verification.verify();
    }
}
