package org.lanzarote.monitoring.outcome.recommendation;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
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

/** Recommendations of a round's report. */
@Path("/rounds/{round}/report/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
@Trailed
@Transactional
class RecommendationResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final RecommendationRepository recommendations;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final BoxNeighbours neighbours;
    private final Event<EvidenceRevised> revised;

    RecommendationResource(
            ReportRepository reports,
            ReportScopes scopes,
            RecommendationRepository recommendations,
            Citations citations,
            Withdrawals withdrawals,
            BoxNeighbours neighbours,
            Event<EvidenceRevised> revised) {
        this.revised = revised;
        this.neighbours = neighbours;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.scopes = scopes;
        this.recommendations = recommendations;
        this.citations = citations;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add a recommendation to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addRecommendation(@RestPath int round, @Valid @NotNull DraftRecommendation body) {
        var scope = scopes.ofDraft(round);
        check(scope, body);
        var recommendation = new Recommendation(scope.chapter(body.chapter()), body);
        recommendation.after = neighbours.of(scope.report(), body);
        citations.write(recommendation.text, round, body.wording());
        recommendations.requireNone(scope.report(), body.code());
        recommendations.persistAndFlush(recommendation);
        return Created.at("/rounds/" + round + "/report/recommendations", recommendation.code, recommendation.tag());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Revise a recommendation of a draft report",
            description = "Its code changes by renumbering only.")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseRecommendation(
            @RestPath int round,
            @RestPath String code,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftRecommendation body) {
        var scope = scopes.ofDraft(round);
        var recommendation = recommendations.require(scope.report(), code);
        ifMatch.require(recommendation.tag());
        var violations = new Violations();
        violations.require(code.equals(body.code()), "/code", RecommendationMessage.RENUMBER_FOR_CODE.with(code));
        body.check(scope, "", violations);
        violations.orThrow(RecommendationMessage.RECOMMENDATION_INVALID);
        recommendation.revise(scope.chapter(body.chapter()), body);
        recommendation.after = neighbours.of(scope.report(), body);
        citations.write(recommendation.text, round, body.wording());
        recommendations.flush();
        revised.fire(EvidenceRevised.of(round, CitationKind.RECOMMENDATION, recommendation.id));
        return recommendation.tag().alone();
    }

    @POST
    @Path("/{code}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a recommendation out of a draft report",
            description =
                    "It and its reason stay in the list of withdrawn parts. What cites it says from then on that it"
                            + " was withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawRecommendation(
            @RestPath int round, @RestPath String code, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var recommendation = recommendations.require(reports.requireDraft(round), code);
        ifMatch.require(recommendation.tag());
        recommendation.withdrawn =
                withdrawals.ofCited(round, PartKind.RECOMMENDATION, code, recommendation.id, recommendation.text, body);
        recommendations.flush();
        return recommendation.tag().alone();
    }

    private static void check(ReportScope scope, DraftRecommendation body) {
        var violations = new Violations();
        body.check(scope, "", violations);
        violations.orThrow(RecommendationMessage.RECOMMENDATION_INVALID);
    }
}
