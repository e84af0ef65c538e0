package org.lanzarote.monitoring.outcome.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.tabling.TabledDraftRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Takes what delegations propose to a draft of the report, and counts it by place. */
@Path("/rounds/{round}/report/drafts/{draft}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts of a report")
@Trailed
@Transactional
class AmendedDraftResource {

    private final ReportRepository reports;
    private final TabledDraftRepository drafts;
    private final AmendmentProposing proposing;
    private final AmendmentQueries queries;
    private final Disclosure disclosure;

    AmendedDraftResource(
            ReportRepository reports,
            TabledDraftRepository drafts,
            AmendmentProposing proposing,
            AmendmentQueries queries,
            Disclosure disclosure) {
        this.reports = reports;
        this.drafts = drafts;
        this.proposing = proposing;
        this.queries = queries;
        this.disclosure = disclosure;
    }

    @POST
    @Path("/amendments")
    @Idempotent
    @RolesAllowed(Role.COMMITTEE_MEMBER)
    @Operation(
            summary = "Propose an amendment to a text of a draft, for your State's delegation",
            description = "Until the closing. The delegation of each Party may; observers may not.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> proposeAmendment(
            @RestPath int round, @RestPath int draft, @Valid @NotNull ProposeAmendment body) {
        var amendment = proposing.propose(reports.requireVisible(round), draft, body);
        return Created.at(
                URI.create("/rounds/" + round + "/report/amendments/" + amendment.number),
                Integer.toString(amendment.number),
                EntityTag.of(amendment.version, 0));
    }

    @GET
    @Path("/amended-places")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the texts of a draft that amendments are proposed to, and how far these have come")
    public Page<AmendedPlace> listAmendedPlaces(
            @RestPath int round, @RestPath int draft, @BeanParam @Valid PageQuery page) {
        var found = drafts.require(reports.requireVisible(round), draft);
        disclosure.restricted(true);
        return Page.of(queries.places(found.id(), page.afterNumber(), page.fetch()), page, AmendedPlace::ordinal);
    }
}
