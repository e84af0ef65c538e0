package org.lanzarote.monitoring.outcome.practice;

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
import java.util.Optional;
import java.util.UUID;
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
import org.lanzarote.monitoring.outcome.report.FactsheetRevised;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Writes promising practices of a round's report and its factsheets. */
@Path("/rounds/{round}/report/practices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practices and tallies")
@Trailed
@Transactional
class PracticeResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final PracticeRepository practices;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final Event<FactsheetRevised> revised;

    PracticeResource(
            ReportRepository reports,
            ReportScopes scopes,
            PracticeRepository practices,
            Citations citations,
            Withdrawals withdrawals,
            Event<FactsheetRevised> revised) {
        this.revised = revised;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.scopes = scopes;
        this.practices = practices;
        this.citations = citations;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Add a promising practice to a draft report, or to the factsheets of an adopted one",
            description = "After the adoption it is printed in factsheets alone; it may take the place of one that was"
                    + " adopted.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addPractice(@RestPath int round, @Valid @NotNull DraftPractice body) {
        var scope = scopes.ofFactsheets(round);
        var continued = continued(scope, body);
        var chapter = scope.chapter(body.chapter());
        var practice = scope.report().status().isDraft()
                ? new Practice(chapter, body)
                : new Practice(chapter, body, continued.orElse(null));
        citations.write(practice.text, round, body.wording());
        practices.persistAndFlush(practice);
        revised.fire(new FactsheetRevised(
                scope.report(),
                practice.text.id(),
                continued.map(one -> one.text.id()).orElse(null)));
        return Created.at("/rounds/" + round + "/report/practices", practice.id, practice.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Revise a promising practice of a draft report, or of factsheets alone",
            description =
                    "One that was adopted is corrected by a corrigendum, or another takes its place in the factsheets.")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> revisePractice(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftPractice body) {
        var scope = scopes.ofFactsheets(round);
        var practice = practices.require(scope.report(), id);
        if (!scope.report().status().isDraft() && !practice.isOfFactsheets()) {
            throw ProblemType.REPORT_ADOPTED.because(PracticeMessage.PRACTICE_ADOPTED);
        }
        ifMatch.require(practice.version);
        check(scope, body, practice.isOfFactsheets() && !practice.continuesAs(body));
        var former = practice.text.id();
        practice.revise(scope.chapter(body.chapter()), body);
        citations.write(practice.text, round, body.wording());
        practices.flush();
        revised.fire(new FactsheetRevised(scope.report(), practice.text.id(), former));
        return EntityTag.of(practice.version).alone();
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a promising practice out of a draft report, or out of the factsheets",
            description =
                    "It and its reason stay in the list of withdrawn parts. A report that was adopted with it still"
                            + " prints it.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawPractice(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var report = reports.requireForFactsheets(round);
        var practice = practices.require(report, id);
        practice.requireInFactsheets();
        ifMatch.require(practice.version);
        if (report.status().isDraft() || practice.isOfFactsheets()) {
            practice.withdrawn = withdrawals.of(round, PartKind.PRACTICE, id, practice.text, body);
        } else {
            practice.leave(withdrawals.of(round, PartKind.FACTSHEET_PRACTICE, id, practice.text, body));
        }
        practices.flush();
        return EntityTag.of(practice.version).alone();
    }

    /** Checks a new practice, and finds the one that it continues. */
    private Optional<Practice> continued(ReportScope scope, DraftPractice body) {
        var named = scope.report().status().isDraft() ? null : body.continues();
        var found = named == null ? Optional.<Practice>empty() : practices.adopted(scope.report(), named);
        check(scope, body, named != null && found.isEmpty());
        return found;
    }

    private static void check(ReportScope scope, DraftPractice body, boolean continuesNone) {
        var violations = new Violations();
        body.check(scope, "", violations);
        violations.require(!continuesNone, "/continues", PracticeMessage.CONTINUES_NONE.with(body.continues()));
        violations.orThrow(PracticeMessage.PRACTICE_INVALID);
    }
}
