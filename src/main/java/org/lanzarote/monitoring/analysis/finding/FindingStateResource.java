package org.lanzarote.monitoring.analysis.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Leads a finding from draft to agreement. */
@Path("/rounds/{round}/findings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@Trailed
@Transactional
class FindingStateResource {

    private final FindingRepository findings;
    private final FindingLife life;
    private final Rapporteurs rapporteurs;
    private final RoundRepository rounds;
    private final Event<FindingsChange> change;

    FindingStateResource(
            FindingRepository findings,
            FindingLife life,
            Rapporteurs rapporteurs,
            RoundRepository rounds,
            Event<FindingsChange> change) {
        this.findings = findings;
        this.life = life;
        this.rapporteurs = rapporteurs;
        this.rounds = rounds;
        this.change = change;
    }

    @POST
    @Path("/propose")
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Propose a finding to the Committee's working group",
            description = "A rapporteur proposes the findings of its questions. Possible until the report is adopted.")
    @APIResponse(responseCode = "204", description = "Proposed")
    public RestResponse<Void> proposeFinding(@RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var finding = changing(round, id);
        ifMatch.require(finding.tag());
        life.propose(finding);
        return changed(finding);
    }

    @POST
    @Path("/agree")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Record that the working group agreed with a proposed finding",
            description =
                    "The adoption of the report agrees with every finding that stands in it. Possible until then.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public RestResponse<Void> agreeFinding(@RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var finding = changing(round, id);
        ifMatch.require(finding.tag());
        life.agree(finding);
        return changed(finding);
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Return a proposed or agreed finding to draft",
            description =
                    "The finding tells the reason until it is revised or proposed again. Possible until the report is"
                            + " adopted.")
    @APIResponse(responseCode = "204", description = "Returned")
    public RestResponse<Void> returnFinding(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var finding = changing(round, id);
        ifMatch.require(finding.tag());
        life.giveBack(finding, body.reason());
        return changed(finding);
    }

    /** The finding, for a caller who writes on its question. */
    private Finding changing(int round, UUID id) {
        rounds.require(round);
        var finding = findings.require(round, id);
        rapporteurs.require(round, finding.question());
        change.fire(FindingsChange.of(round));
        return finding;
    }

    private RestResponse<Void> changed(Finding finding) {
        findings.flush();
        return finding.tag().alone();
    }
}
