package org.lanzarote.monitoring.outcome.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows how the parts of a round's report came about. */
@Path("/rounds/{round}/report/{part}/{key}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wordings and leases")
@Trailed
@Transactional
class PartRevisionResource {

    private final ReportRepository reports;
    private final RevisedParts parts;
    private final PartRevisionReading reading;
    private final Disclosure disclosure;

    PartRevisionResource(
            ReportRepository reports, RevisedParts parts, PartRevisionReading reading, Disclosure disclosure) {
        this.reports = reports;
        this.parts = parts;
        this.reading = reading;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List the revisions of a part of the report, the first one first",
            description = "A new number or code is no revision, and a save that changes nothing is none. There are no"
                    + " pages: a part is revised some dozen times.")
    public List<PartRevisionRow> listPartRevisions(
            @RestPath int round,
            @Parameter(description = RevisedParts.PART) @RestPath String part,
            @Parameter(description = RevisedParts.KEY) @RestPath String key) {
        return reading.of(required(round, part, key)).rows();
    }

    @GET
    @Path("/{revision}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a part of the report as it was in one of its revisions")
    public PartRevisionView getPartRevision(
            @RestPath int round,
            @Parameter(description = RevisedParts.PART) @RestPath String part,
            @Parameter(description = RevisedParts.KEY) @RestPath String key,
            @Parameter(description = "Number of the revision") @RestPath int revision) {
        return reading.read(required(round, part, key), revision);
    }

    @GET
    @Path("/{revision}/diff")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Compare two revisions of a part of the report, field by field and word by word",
            description = "Any two, in either direction.")
    public PartRevisionDiff diffPartRevisions(
            @RestPath int round,
            @Parameter(description = RevisedParts.PART) @RestPath String part,
            @Parameter(description = RevisedParts.KEY) @RestPath String key,
            @Parameter(description = "Number of the revision") @RestPath int revision,
            @Parameter(description = "Number of the revision to compare with") @RestQuery @NotNull @Min(1) Integer from) {
        return reading.diff(required(round, part, key), from, revision);
    }

    private RevisedPart required(int round, String part, String key) {
        var report = reports.requireVisible(round);
        disclosure.restricted(true);
        return parts.require(report, part, key);
    }
}
