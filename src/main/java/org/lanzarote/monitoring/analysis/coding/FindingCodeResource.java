package org.lanzarote.monitoring.analysis.coding;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.codebook.CodeRepository;
import org.lanzarote.monitoring.analysis.finding.FindingRepository;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Codes findings. */
@Path("/rounds/{round}/findings/{id}/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook")
@Trailed
@Transactional
class FindingCodeResource {

    private final RoundRepository rounds;
    private final FindingRepository findings;
    private final FindingCodeRepository given;
    private final Rapporteurs rapporteurs;
    private final CodeRepository codes;
    private final Caller caller;
    private final Clock clock;

    FindingCodeResource(
            RoundRepository rounds,
            FindingRepository findings,
            FindingCodeRepository given,
            Rapporteurs rapporteurs,
            CodeRepository codes,
            Caller caller,
            Clock clock) {
        this.rounds = rounds;
        this.findings = findings;
        this.given = given;
        this.rapporteurs = rapporteurs;
        this.codes = codes;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Code a finding",
            description =
                    "With codes of the codebook in force, in place of those that it has; a retired code may stay where it"
                            + " is. A rapporteur codes the findings of the questions for which it is appointed today. Codes are"
                            + " read by insiders alone and are no part of the report, so this is possible after its adoption"
                            + " too. If-Match takes the finding's tag, which changes with its codes for"
                            + " those who read them.")
    @APIResponse(responseCode = "204", description = "Coded")
    public RestResponse<Void> codeFinding(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull SetCodes body) {
        rounds.require(round);
        var finding = findings.require(round, id);
        rapporteurs.require(round, finding.question());
        given.hold(finding);
        ifMatch.require(finding.tag());
        var carried = given.of(id).stream().map(one -> one.code.key()).collect(toSet());
        var chosen = CodeChoice.of(codes.ofRound(round).values()).forFinding(body.codes(), carried);
        given.give(Map.of(id, chosen), caller.name(), clock.instant());
        findings.getEntityManager().refresh(finding);
        return finding.tag().alone();
    }
}
