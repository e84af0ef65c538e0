package org.lanzarote.monitoring.analysis.codebook;

import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** The versions of a round's codebook: who changed what, when and why. */
@Path("/rounds/{round}/codebook/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook")
@Trailed
@Transactional
class CodebookVersionResource {

    private final RoundRepository rounds;
    private final CodebookReading reading;
    private final CodebookQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;

    CodebookVersionResource(
            RoundRepository rounds,
            CodebookReading reading,
            CodebookQueries queries,
            Disclosure disclosure,
            Caller caller) {
        this.rounds = rounds;
        this.reading = reading;
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the versions of the codebook, the latest first")
    public Page<CodebookVersionRow> listCodebookVersions(@RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        disclosure.restricted(true);
        var rows = queries.versions(round, caller.isInsider(), page.beforeNumber(), page.fetch());
        return Page.of(rows, page, CodebookVersionRow::number);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a version of the codebook as it was written")
    public RestResponse<CodebookView> getCodebookVersion(@RestPath int round, @RestPath int version) {
        return EntityTag.of(version).on(reading.version(round, version));
    }
}
