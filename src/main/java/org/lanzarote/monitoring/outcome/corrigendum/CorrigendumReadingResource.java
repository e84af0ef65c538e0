package org.lanzarote.monitoring.outcome.corrigendum;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.corrigendum.CorrigendumQueries.CorrectionLine;
import org.lanzarote.monitoring.outcome.report.DraftedParts;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the corrigenda of a report, with what is still to be looked at because of them. */
@Path("/rounds/{round}/report/corrigenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrigenda")
@Trailed
@Transactional
class CorrigendumReadingResource {

    private final ReportRepository reports;
    private final CorrigendumRepository corrigenda;
    private final CorrigendumQueries queries;
    private final CorrectedSources sources;
    private final Caller caller;
    private final Disclosure disclosure;
    private final DraftedParts drafts;

    CorrigendumReadingResource(
            ReportRepository reports,
            CorrigendumRepository corrigenda,
            CorrigendumQueries queries,
            CorrectedSources sources,
            Caller caller,
            Disclosure disclosure,
            DraftedParts drafts) {
        this.drafts = drafts;
        this.reports = reports;
        this.corrigenda = corrigenda;
        this.queries = queries;
        this.sources = sources;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the corrigenda of the report, the last one first")
    public Page<CorrigendumRow> listCorrigenda(@RestPath int round, @BeanParam @Valid PageQuery page) {
        var report = reports.requireVisible(round);
        disclosure.restricted(true);
        return Page.of(
                queries.corrigenda(report.id(), page.beforeNumber(), page.fetch()), page, CorrigendumRow::number);
    }

    @GET
    @Path("/{corrigendum}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a corrigendum with its corrections")
    public RestResponse<CorrigendumView> getCorrigendum(@RestPath int round, @RestPath int corrigendum) {
        var found = corrigenda.require(reports.requireVisible(round), corrigendum);
        disclosure.restricted(true);
        var standing = queries.standing(found.id);
        var waiting = sources.waiting(found);
        return EntityTag.of(found.version)
                .on(CorrigendumView.of(
                        queries.corrigendum(found.id),
                        standing.stream().map(CorrectionLine::view).toList(),
                        leaving(found, round),
                        waiting,
                        queries.confirmed(found.id),
                        CorrigendumAction.permitted(found.status, !standing.isEmpty(), !waiting.isEmpty(), caller)));
    }

    /** The practices of which the draft of the factsheets would be published with it. */
    private List<String> leaving(Corrigendum corrigendum, int round) {
        if (corrigendum.status != CorrigendumStatus.OPEN) {
            return List.of();
        }
        var printed = queries.practices(corrigendum.report.id());
        var drafted = drafts.among(printed);
        return printed.stream()
                .filter(drafted::containsKey)
                .map(id -> "/rounds/" + round + "/report/practices/" + id)
                .toList();
    }
}
