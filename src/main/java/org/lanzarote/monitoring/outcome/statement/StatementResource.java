package org.lanzarote.monitoring.outcome.statement;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.Staleness;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.chapter.ReportFilters;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.chapter.ReportScopes;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.kept.KeptForReader;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Writes and shows editorial statements: the wording with which recommendations appear in the factsheets. */
@Path("/rounds/{round}/report/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Factsheets")
@Trailed
@Transactional
class StatementResource {

    private final ReportRepository reports;
    private final ReportScopes scopes;
    private final StatementRepository statements;
    private final StatementQueries queries;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final ReportFilters filters;
    private final Staleness staleness;
    private final Caller caller;

    StatementResource(
            ReportRepository reports,
            ReportScopes scopes,
            StatementRepository statements,
            StatementQueries queries,
            Citations citations,
            ReportFilters filters,
            Withdrawals withdrawals,
            Staleness staleness,
            Caller caller) {
        this.staleness = staleness;
        this.caller = caller;
        this.withdrawals = withdrawals;
        this.filters = filters;
        this.reports = reports;
        this.scopes = scopes;
        this.statements = statements;
        this.queries = queries;
        this.citations = citations;
    }

    @GET
    @PermitAll
    @KeptForReader
    @StoredForPublic
    @Operation(summary = "List the editorial statements of the report, in the order they were written")
    public Page<StatementView> listStatements(
            @RestPath int round,
            @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter") String chapter,
            @RestQuery @Parameter(description = "Whether something that it rests on no longer stands") @Nullable Boolean stale,
            @BeanParam @Valid PageQuery page) {
        var report = reports.requireVisible(round);
        var texts = staleness.in(round);
        var rows = queries.statements(report.id(), chapter, stale, texts, page);
        filters.check(rows, report, chapter, "", "");
        var shown = Page.of(rows, page, StatementRow::id);
        var readings =
                citations.read(shown.items().stream().map(StatementRow::text).toList());
        var permitted = ReportPartAction.permitted(report, caller);
        return shown.map(row -> StatementView.of(row, requireNonNull(readings.get(row.text())), texts, permitted));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read an editorial statement")
    public RestResponse<StatementView> getStatement(@RestPath int round, @RestPath UUID id) {
        var report = reports.requireVisible(round);
        var row = queries.statement(report.id(), id).orElseThrow(NotFound.of("editorial statement", id));
        var reading = requireNonNull(citations.read(List.of(row.text())).get(row.text()));
        return EntityTag.of(row.version())
                .on(StatementView.of(row, reading, staleness.in(round), ReportPartAction.permitted(report, caller)));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Add an editorial statement to a draft report")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addStatement(@RestPath int round, @Valid @NotNull DraftStatement body) {
        var scope = scopes.ofDraft(round);
        check(scope, body);
        var statement = new Statement(scope.chapter(body.chapter()), body);
        citations.write(statement.text, round, body.wording());
        statements.persistAndFlush(statement);
        return Created.at("/rounds/" + round + "/report/statements", statement.id, statement.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Revise an editorial statement of a draft report")
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseStatement(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull DraftStatement body) {
        var scope = scopes.ofDraft(round);
        var statement = statements.require(round, id);
        ifMatch.require(statement.version);
        check(scope, body);
        statement.revise(scope.chapter(body.chapter()), body);
        citations.write(statement.text, round, body.wording());
        statements.flush();
        return EntityTag.of(statement.version).alone();
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take an editorial statement out of a draft report",
            description = "It and its reason stay in the list of withdrawn parts.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawStatement(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        reports.requireDraft(round);
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
