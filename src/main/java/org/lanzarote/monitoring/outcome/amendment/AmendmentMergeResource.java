package org.lanzarote.monitoring.outcome.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Merges the amendments that were accepted into the report. */
@Path("/rounds/{round}/report/merge-amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
@Trailed
@Transactional
class AmendmentMergeResource {

    private final ReportRepository reports;
    private final AmendmentMerge merge;

    AmendmentMergeResource(ReportRepository reports, AmendmentMerge merge) {
        this.reports = reports;
        this.merge = merge;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Merge all amendments that were accepted into the report",
            description =
                    "Word by word, from the text of the draft to what the report reads now. Where two overlap, or one and what"
                            + " was written since, nothing is merged: `current` shows each such place with its wordings. Decide on one of"
                            + " them anew, such as accepted in part with the text that settles both. If-Match takes the report's tag.")
    @APIResponse(responseCode = "204", description = "Merged")
    public RestResponse<Void> mergeAmendments(@RestPath int round, @BeanParam Precondition ifMatch) {
        ifMatch.require(reports.requireAlone(round).version());
        var report = reports.requireDraft(round);
        merge.merge(report);
        return EntityTag.of(report.version()).alone();
    }
}
