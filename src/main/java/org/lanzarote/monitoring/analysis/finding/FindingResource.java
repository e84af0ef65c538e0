package org.lanzarote.monitoring.analysis.finding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.rapporteur.Rapporteurs;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Writes findings; the report shows them together with their links. */
@Path("/rounds/{round}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@Trailed
@Transactional
class FindingResource {

    private final FindingRepository findings;
    private final FindingLife life;
    private final Rapporteurs rapporteurs;
    private final RoundRepository rounds;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final Event<FindingWithdrawal> withdrawal;
    private final Event<FindingsChange> change;
    private final Event<EvidenceRevised> revised;
    private final Event<FindingReworded> reworded;

    FindingResource(
            FindingRepository findings,
            FindingLife life,
            Rapporteurs rapporteurs,
            RoundRepository rounds,
            Citations citations,
            Event<FindingsChange> change,
            Event<EvidenceRevised> revised,
            Event<FindingReworded> reworded,
            Withdrawals withdrawals,
            Event<FindingWithdrawal> withdrawal) {
        this.withdrawal = withdrawal;
        this.withdrawals = withdrawals;
        this.findings = findings;
        this.life = life;
        this.rapporteurs = rapporteurs;
        this.rounds = rounds;
        this.citations = citations;
        this.change = change;
        this.revised = revised;
        this.reworded = reworded;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Write a finding on a Party",
            description =
                    "It is a draft. A rapporteur writes on the questions for which it is appointed today. Possible"
                            + " until the report is adopted.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> writeFinding(@RestPath int round, @Valid @NotNull DraftFinding body) {
        var asked = rounds.require(round);
        rapporteurs.require(round, body.question());
        var scope = findings.scope(asked);
        change.fire(FindingsChange.of(round));
        check(scope, body);
        var finding = scope.draft(body);
        citations.write(finding.text, round, body.wording());
        life.written(finding);
        findings.flush();
        revised.fire(EvidenceRevised.of(round, CitationKind.FINDING, finding.id));
        return Created.at("/rounds/" + round + "/findings", finding.id, finding.tag());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.RAPPORTEUR})
    @Operation(
            summary = "Revise a finding",
            description =
                    "It is a draft again, also where it was agreed: nobody has agreed with the new words. The earlier"
                            + " wording stays in its history. A finding does not rest on itself: one that cites what"
                            + " leads back to it is refused, and the problem names the path. Once the"
                            + " report is adopted, the Secretariat words an agreed finding otherwise for the factsheets:"
                            + " it stays agreed, on the same Party and question and of the same nature, and the editions"
                            + " of the report say what was adopted.")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseFinding(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftFinding body) {
        var scope = findings.scope(rounds.require(round));
        var finding = findings.require(round, id);
        rapporteurs.require(round, finding.question(), body.question());
        var asked = FindingsChange.ofWords(round);
        change.fire(asked);
        ifMatch.require(finding.tag());
        check(scope, body);
        if (asked.isAfterAdoption()) {
            finding.requireSameBut(body);
        }
        var former = finding.text.id();
        scope.revise(finding, body);
        citations.write(finding.text, round, body.wording());
        life.revised(finding, asked.isAfterAdoption());
        findings.flush();
        if (asked.isAfterAdoption()) {
            reworded.fire(new FindingReworded(finding, former));
        }
        revised.fire(EvidenceRevised.of(round, CitationKind.FINDING, id));
        return finding.tag().alone();
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a finding away",
            description =
                    "It and its reason stay in the list of withdrawn parts. It leaves its place in the report. What"
                            + " cites it says from then on that it was withdrawn. Possible until the report is adopted.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawFinding(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        rounds.require(round);
        change.fire(FindingsChange.of(round));
        var finding = findings.require(round, id);
        ifMatch.require(finding.tag());
        withdrawal.fire(new FindingWithdrawal(finding, body));
        finding.withdrawn = withdrawals.ofCited(round, PartKind.FINDING, id, id, finding.text, body);
        findings.flush();
        return finding.tag().alone();
    }

    private static void check(FindingScope scope, DraftFinding body) {
        var violations = new Violations();
        scope.check(body, "", violations);
        violations.orThrow(FindingMessage.FINDING_INVALID);
    }
}
