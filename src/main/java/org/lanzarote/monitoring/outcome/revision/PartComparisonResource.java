package org.lanzarote.monitoring.outcome.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Compares three wordings of a part of a round's report. */
@Path("/rounds/{round}/report/{part}/{key}/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wordings and leases")
@Trailed
@Transactional
class PartComparisonResource {

    private static final String STANDING = "[1-9]\\d{0,5}|edition:[1-9]\\d{0,3}";
    private static final String WORDING = STANDING + "|amendment:[1-9]\\d{0,5}";
    private static final String NAMED = "Number of a revision, or edition:n for the text in that edition";
    private static final String SIDE = NAMED + ", or amendment:n for the text as that amendment would have it";

    private final ReportRepository reports;
    private final RevisedParts parts;
    private final PartComparing comparing;
    private final Caller caller;
    private final Disclosure disclosure;

    PartComparisonResource(
            ReportRepository reports,
            RevisedParts parts,
            PartComparing comparing,
            Caller caller,
            Disclosure disclosure) {
        this.reports = reports;
        this.parts = parts;
        this.comparing = comparing;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Compare two wordings of a part of the report with the one that both come from",
            description = "Each piece is the same in all three, changed on one side, on both sides to the same, or in"
                    + " conflict. The public compares editions alone: revisions and amendments are known to those who"
                    + " oversee.")
    public PartComparison comparePartWordings(
            @RestPath int round,
            @Parameter(description = RevisedParts.PART) @RestPath String part,
            @Parameter(description = RevisedParts.KEY) @RestPath String key,
            @Parameter(description = "The wording that both come from. " + NAMED)
                    @RestQuery
                    @NotNull @Pattern(regexp = STANDING) String base,
            @Parameter(description = "The left side. " + SIDE) @RestQuery @NotNull @Pattern(regexp = WORDING) String left,
            @Parameter(description = "The right side. " + SIDE) @RestQuery @NotNull @Pattern(regexp = WORDING) String right) {
        var report = reports.requireVisible(round);
        var names = List.of(base, left, right);
        for (var name : names) {
            if (!PartComparing.namesEdition(name)) {
                disclosure.restricted(true);
                if (!caller.isInsider()) {
                    throw NotFound.of("revision", name).get();
                }
            }
        }
        return comparing.compare(parts.require(report, part, key), names);
    }
}
