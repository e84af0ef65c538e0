package org.lanzarote.monitoring.outcome.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.table.GivesTable;
import org.lanzarote.monitoring.platform.table.TableFormat;
import org.lanzarote.monitoring.platform.table.TableQuery;
import org.lanzarote.monitoring.platform.table.Tables;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the amendments to a round's report, in the order of the text. */
@Path("/rounds/{round}/report/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Amendments")
@Trailed
@Transactional
class AmendmentResource {

    private final ReportRepository reports;
    private final AmendmentRepository amendments;
    private final AmendmentQueries queries;
    private final AmendmentLabels labels;
    private final Tables tables;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    AmendmentResource(
            ReportRepository reports,
            AmendmentRepository amendments,
            AmendmentQueries queries,
            AmendmentLabels labels,
            Tables tables,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.amendments = amendments;
        this.queries = queries;
        this.labels = labels;
        this.tables = tables;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @GivesTable
    @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "List the amendments to the report in the order of the text",
            description =
                    "By draft, then by place, then by number. The Secretariat, the Committee and rapporteurs alone see them.")
    public Page<AmendmentView> listAmendments(
            @RestPath int round,
            @BeanParam AmendmentFilters filter,
            @BeanParam @Valid PageQuery page,
            @BeanParam TableQuery table) {
        var report = visible(round);
        return tables.answer(AmendmentTable.of(round), table, page, part -> list(report, filter, part));
    }

    private Page<AmendmentView> list(Report report, AmendmentFilters filter, PageQuery page) {
        var rows = queries.amendments(report.id(), filter, page);
        if (rows.isEmpty()) {
            mistyped(report, filter);
        }
        var now = clock.instant();
        return Page.of(labels.present(report.id(), rows), page, FetchedAmendment::key)
                .map(row -> AmendmentView.of(row, null, now, caller));
    }

    private void mistyped(Report report, AmendmentFilters filter) {
        var id = report.id();
        var filters = new ClosedFilters();
        filter.draft().forEach(one -> filters.check("draft", one.toString(), () -> queries.drafts(id)));
        filter.place().forEach(one -> filters.check("place", one, () -> queries.tabledPlaces(id)));
        filter.presentPlace()
                .forEach(one -> filters.check(
                        "presentPlace",
                        one,
                        () -> queries.presentPlaces(id).stream()
                                .flatMap(Stream::ofNullable)
                                .toList()));
        filter.chapter().forEach(one -> filters.check("chapter", one, () -> queries.chapters(id)));
        filter.delegation().forEach(one -> filters.check("delegation", one, () -> queries.parties()));
        filters.orThrow();
    }

    @GET
    @Path("/{amendment}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read an amendment with its steps, and what you may do with it")
    public RestResponse<AmendmentView> getAmendment(@RestPath int round, @RestPath int amendment) {
        var report = visible(round);
        var row = amendments.row(report, amendment);
        var steps = labels.presentSteps(report.id(), queries.steps(row.id()));
        return row.tag().on(AmendmentView.of(row, steps, clock.instant(), caller));
    }

    private Report visible(int round) {
        var report = reports.requireVisible(round);
        disclosure.restricted(true);
        return report;
    }
}
