package org.lanzarote.monitoring.outcome.tally;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;

/** Writes and shows the numbers and lists of Parties that a report states, each beside what its query finds now. */
@Path("/rounds/{round}/report/tallies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practices and tallies")
@Trailed
@Transactional
class TallyResource {

    private static final String READERS = " Everybody reads it with the published report, counted over what is"
            + " published; those over submitted answers and of codes, and those whose words are gone, stay with those who oversee.";
    private static final String PUT_RIGHT = " Once the report is adopted, only one whose words are gone.";

    private final ReportRepository reports;
    private final TallyRepository repository;
    private final TallyQueries queries;
    private final Tallies tallies;
    private final QuestionnaireRepository questionnaires;
    private final Withdrawals withdrawals;
    private final Caller caller;
    private final Clock clock;

    TallyResource(
            ReportRepository reports,
            TallyRepository repository,
            TallyQueries queries,
            Tallies tallies,
            QuestionnaireRepository questionnaires,
            Withdrawals withdrawals,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.repository = repository;
        this.queries = queries;
        this.tallies = tallies;
        this.questionnaires = questionnaires;
        this.withdrawals = withdrawals;
        this.caller = caller;
        this.clock = clock;
    }

    static String address(int round) {
        return "/rounds/" + round + "/report/tallies";
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List the numbers and lists of Parties that the report states, counted again",
            description = "In the order they were written." + READERS)
    public Page<TallyView> listTallies(
            @RestPath int round,
            @RestQuery
                    @Parameter(description = "Whether the words state something else than the query finds now")
                    @Nullable Boolean drift,
            @RestQuery @Parameter(description = "Whether the words stand in the part no more") @Nullable Boolean gone,
            @BeanParam @Valid PageQuery page) {
        var report = reports.requireVisible(round);
        var rows = queries.tallies(report.id(), caller.isInsider(), drift, gone, page);
        var roster = tallies.names(report, rows);
        return Page.of(rows, page, TallyRow::id).map(row -> TallyView.of(row, roster, permitted(report, row)));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a number or a list of Parties that the report states, counted again",
            description = "As in the list.")
    public RestResponse<TallyView> getTally(@RestPath int round, @RestPath UUID id) {
        var report = reports.requireVisible(round);
        var row = queries.tally(report.id(), caller.isInsider(), id).orElseThrow(NotFound.of("tally", id));
        var roster = tallies.names(report, List.of(row));
        return EntityTag.of(row.version()).on(TallyView.of(row, roster, permitted(report, row)));
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Give a sentence of a draft report the query of its number or its list of Parties",
            description = "The words stay when paragraphs are renumbered. Drift is told in the list, in the report's"
                    + " validation and among the tasks of the Secretariat, and keeps nothing back.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> addTally(@RestPath int round, @Valid @NotNull DraftTally body) {
        var report = reports.requireDraft(round);
        var scope = scope(report);
        var tally = new Tally(report, scope, body, repository.checked(report, scope, body), clock.instant());
        repository.persistAndFlush(tally);
        return Created.at(address(round), tally.id, tally.version);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Point a tally to other words, or give it another query",
            description = "While the report is drafted." + PUT_RIGHT)
    @APIResponse(responseCode = "204", description = "Revised")
    public RestResponse<Void> reviseTally(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull DraftTally body) {
        var tally = changing(round, id, ifMatch);
        var scope = scope(tally.report);
        tally.revise(scope, body, repository.checked(tally.report, scope, body), clock.instant());
        repository.flush();
        return EntityTag.of(tally.version).alone();
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take a tally off a sentence of a report",
            description =
                    "While the report is drafted. The sentence stays. The tally and the reason stay in the list of"
                            + " withdrawn parts." + PUT_RIGHT)
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawTally(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        var tally = changing(round, id, ifMatch);
        tally.withdrawn = withdrawals.of(round, PartKind.TALLY, id, null, body);
        repository.flush();
        return EntityTag.of(tally.version).alone();
    }

    /** The tally, locked with its report, if it may be changed: of a report that is adopted, once its words are gone. */
    private Tally changing(int round, UUID id, Precondition ifMatch) {
        var report = reports.requireAlone(round);
        var tally = repository.require(report, id);
        ifMatch.require(tally.version);
        if (!queries.tally(report.id(), true, id).map(TallyRow::gone).orElse(false)) {
            report.requireDraft();
        }
        reports.changed(report);
        return tally;
    }

    private List<ReportPartAction> permitted(Report report, TallyRow row) {
        return row.gone() ? ReportPartAction.permitted(caller) : ReportPartAction.permitted(report, caller);
    }

    private TallyScope scope(Report report) {
        return tallies.scope(
                report.round(), questionnaires.questionsInForce(report.round().number()));
    }
}
