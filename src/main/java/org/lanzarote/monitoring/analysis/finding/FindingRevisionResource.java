package org.lanzarote.monitoring.analysis.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows how a finding came about: each wording with its author, the steps it went through, and what changed. */
@Path("/rounds/{round}/findings/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@Trailed
@Transactional
class FindingRevisionResource {

    private final RevisionReading reading;
    private final RoundRepository rounds;
    private final Disclosure disclosure;

    FindingRevisionResource(RevisionReading reading, RoundRepository rounds, Disclosure disclosure) {
        this.reading = reading;
        this.rounds = rounds;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List the wordings of a finding, the first one first",
            description = "Each revision is a wording, with its author and the steps that it went through. There are no"
                    + " pages: a finding is revised a few times.")
    public List<RevisionRow> listFindingRevisions(@RestPath int round, @RestPath UUID id) {
        rounds.require(round);
        disclosure.restricted(true);
        return reading.list(round, id);
    }

    @GET
    @Path("/{revision}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a wording that a finding had or has")
    public FindingRevisionView getFindingRevision(
            @RestPath int round,
            @RestPath UUID id,
            @Parameter(description = "Number of the revision") @RestPath int revision) {
        rounds.require(round);
        disclosure.restricted(true);
        return reading.read(round, id, revision);
    }

    @GET
    @Path("/{revision}/diff")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Compare two wordings of a finding word by word",
            description = "Any two, in either direction.")
    public RevisionDiff diffFindingRevisions(
            @RestPath int round,
            @RestPath UUID id,
            @Parameter(description = "Number of the revision") @RestPath int revision,
            @Parameter(description = "Number of the revision to compare with") @RestQuery @NotNull @Min(1) Integer from) {
        rounds.require(round);
        disclosure.restricted(true);
        return reading.diff(round, id, from, revision);
    }
}
