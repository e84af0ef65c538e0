package org.lanzarote.monitoring.outcome.statement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

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
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Writes editorial statements: the wording with which recommendations appear in the factsheets. */
@Path("/rounds/{round}/report/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editorial statements")
@Trailed
@Transactional
class StatementResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final StatementRepository statements;
    private final StatementQueries queries;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final Event<FactsheetRevised> revised;

    StatementResource(
            ReportRepository reports,
            ReportScopes scopes,
            StatementRepository statements,
            StatementQueries queries,
            Citations citations,
            Withdrawals withdrawals,
            Event<FactsheetRevised> revised) {
        this.revised = revised;
        this.withdrawals = withdrawals;
        this.reports = reports;
        this.scopes = scopes;
        this.statements = statements;
        this.queries = queries;
        this.citations = citations;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Add an editorial statement to the factsheets",
            description = "Also once the report is adopted: its statements are the factsheets', and live on.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addStatement(@RestPath int round, @Valid @NotNull DraftStatement body) {
        var scope = scopes.ofFactsheets(round);
        check(scope, body);
        var statement = new Statement(scope.chapter(body.chapter()), body);
        citations.write(statement.text, round, body.wording());
        statements.persistAndFlush(statement);
        revised.fire(new FactsheetRevised(scope.report(), statement.text.id(), null));
        return Created.at("/rounds/" + round + "/report/statements", statement.id, statement.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Revise an editorial statement of the factsheets",
            description = "Also once the report is adopted. Its earlier wordings stay in its history.")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseStatement(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftStatement body) {
        var scope = scopes.ofFactsheets(round);
        var statement = statements.require(round, id);
        ifMatch.require(statement.version);
        check(scope, body);
        var former = statement.text.id();
        statement.revise(scope.chapter(body.chapter()), body);
        citations.write(statement.text, round, body.wording());
        statements.flush();
        revised.fire(new FactsheetRevised(scope.report(), statement.text.id(), former));
        return EntityTag.of(statement.version).alone();
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take an editorial statement out of the factsheets",
            description = "It and its reason stay in the list of withdrawn parts. Also once the report is adopted.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawStatement(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        reports.requireForFactsheets(round);
        var statement = statements.require(round, id);
        ifMatch.require(statement.version);
        statement.withdrawn = withdrawals.of(round, PartKind.STATEMENT, id, statement.text, body);
        statements.flush();
        return EntityTag.of(statement.version).alone();
    }

    private void check(ReportScope scope, DraftStatement body) {
        var recommendations = queries.recommendations(scope.report().id()).stream()
                .collect(toMap(CarriedRecommendation::code, identity()));
        var violations = new Violations();
        body.check(scope, recommendations, "", violations);
        violations.orThrow(EditorialStatementMessage.STATEMENT_INVALID);
    }
}
