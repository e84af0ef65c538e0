package org.lanzarote.monitoring.outcome.chapter;

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

/** Writes numbered paragraphs of a round's report. */
@Path("/rounds/{round}/report/paragraphs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chapters and paragraphs")
@Trailed
@Transactional
class ParagraphResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final ParagraphRepository paragraphs;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final Event<EvidenceRevised> revised;

    ParagraphResource(
            ReportRepository reports,
            ReportScopes scopes,
            ParagraphRepository paragraphs,
            Citations citations,
            Event<EvidenceRevised> revised,
            Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        this.revised = revised;
        this.reports = reports;
        this.scopes = scopes;
        this.paragraphs = paragraphs;
        this.citations = citations;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add a paragraph to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addParagraph(@RestPath int round, @Valid @NotNull DraftParagraph body) {
        var scope = scopes.ofDraft(round);
        check(scope, body);
        var paragraph = new Paragraph(scope.chapter(body.chapter()), body);
        citations.write(paragraph.text, round, body.wording());
        paragraphs.requireNone(scope.report(), body.number());
        paragraphs.persistAndFlush(paragraph);
        return Created.at("/rounds/" + round + "/report/paragraphs", paragraph.number, paragraph.tag());
    }

    @PUT
    @Path("/{number}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Revise a paragraph of a draft report",
            description =
                    "Its number changes by renumbering only. One that cites findings which rest on it is refused, and"
                            + " the problem names the path.")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseParagraph(
            @RestPath int round,
            @RestPath int number,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftParagraph body) {
        var scope = scopes.ofDraft(round);
        var paragraph = paragraphs.require(scope.report(), number);
        ifMatch.require(paragraph.tag());
        var violations = new Violations();
        violations.require(number == body.number(), "/number", ChapterMessage.RENUMBER_FOR_NUMBER.with(number));
        body.check(scope, "", violations);
        violations.orThrow(ChapterMessage.PARAGRAPH_INVALID);
        paragraph.revise(scope.chapter(body.chapter()), body);
        citations.write(paragraph.text, round, body.wording());
        paragraphs.flush();
        revised.fire(EvidenceRevised.of(round, CitationKind.PARAGRAPH, paragraph.id));
        return paragraph.tag().alone();
    }

    @POST
    @Path("/{number}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a paragraph out of a draft report",
            description =
                    "It and its reason stay in the list of withdrawn parts. What cites it says from then on that it"
                            + " was withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawParagraph(
            @RestPath int round, @RestPath int number, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var paragraph = paragraphs.require(reports.requireDraft(round), number);
        ifMatch.require(paragraph.tag());
        paragraph.withdrawn =
                withdrawals.ofCited(round, PartKind.PARAGRAPH, number, paragraph.id, paragraph.text, body);
        paragraphs.flush();
        return paragraph.tag().alone();
    }

    private static void check(ReportScope scope, DraftParagraph body) {
        var violations = new Violations();
        body.check(scope, "", violations);
        violations.orThrow(ChapterMessage.PARAGRAPH_INVALID);
    }
}
