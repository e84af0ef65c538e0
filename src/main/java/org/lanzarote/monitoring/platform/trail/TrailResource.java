package org.lanzarote.monitoring.platform.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.Endpoints;

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

    TrailResource(TrailQueries queries, ChainVerification verification, Disclosure disclosure, Endpoints endpoints) {
        this.endpoints = endpoints;
        this.queries = queries;
        this.verification = verification;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Search the trail, the newest entry first",
            description = "The trail has changes, readings of restricted material and refused attempts of known "
                    + "callers. Of a Party's readings of its own working copy it has the first of each account, day"
                    + " and reply. This search is entered too. The actor is not shown where an organisation is not"
                    + " to be named.")
    public Page<TrailEntryView> listTrailEntries(
            @BeanParam @Valid TrailFilter filter, @BeanParam @Valid PageQuery page) {
        disclosure.restricted(true);
        var entries = queries.entries(filter, page);
        if (entries.isEmpty()) {
            filter.requireOperation(endpoints);
        }
        var concealed = queries.concealed(entries.stream().map(TrailEntry::id).toArray(UUID[]::new));
        return Page.of(entries, page, TrailEntry::id)
                .map(entry -> concealed.contains(entry.id()) ? entry.nobodys() : entry.view());
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
