package org.lanzarote.monitoring.outcome.tabling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ClosedFilters;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Tables drafts of a round's report for amendments, shows them, and moves and makes their closing. */
@Path("/rounds/{round}/report/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts of a report")
@Trailed
@Transactional
class TabledDraftResource {

    private final ReportRepository reports;
    private final TabledDraftRepository drafts;
    private final TabledDraftQueries queries;
    private final DraftTabling tabling;
    private final TabledLabels labels;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    TabledDraftResource(
            ReportRepository reports,
            TabledDraftRepository drafts,
            TabledDraftQueries queries,
            DraftTabling tabling,
            TabledLabels labels,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.labels = labels;
        this.drafts = drafts;
        this.queries = queries;
        this.tabling = tabling;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Open a draft of the report for amendments",
            description =
                    "Its paragraphs, recommendations and headings are fixed as they read now. It supersedes the draft before it."
                            + " Amendments that are open there are carried over where the text reads the same, and stay with the former"
                            + " draft otherwise.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> tableDraft(@RestPath int round, @Valid @NotNull TableDraft body) {
        var report = reports.requireAlone(round);
        report.requireDraft();
        var draft = tabling.table(report, body, clock.instant());
        return Created.at("/rounds/" + round + "/report/drafts", draft.number, draft.version);
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the drafts of the report that were opened for amendments, the last one first")
    public Page<TabledDraftView> listDrafts(@RestPath int round, @BeanParam @Valid PageQuery page) {
        var report = reports.requireVisible(round);
        disclosure.restricted(true);
        var found = drafts.before(report, page.beforeNumber(), page.limit());
        var now = clock.instant();
        return Page.of(found, page, TabledDraft::number).map(draft -> TabledDraftView.of(draft, null, now, caller));
    }

    @GET
    @Path("/{draft}")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a draft: until when amendments are taken, and how that was moved")
    public RestResponse<TabledDraftView> getDraft(@RestPath int round, @RestPath int draft) {
        var found = visible(round, draft);
        return found.tag().on(TabledDraftView.of(found, queries.moves(found.id), clock.instant(), caller));
    }

    @GET
    @Path("/{draft}/texts")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Read the texts of a draft in their order, as they read when it was tabled",
            description =
                    "An amendment names one of them by its place. Labels have the numbers, codes and numerals of this draft; what it"
                            + " has not is withdrawn, or new- and its present one.")
    public Page<TabledTextView> listDraftTexts(
            @RestPath int round,
            @RestPath int draft,
            @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter") String chapter,
            @BeanParam @Valid PageQuery page) {
        var found = visible(round, draft);
        var texts = queries.texts(found.id, chapter, page.afterNumber(), page.fetch());
        if (texts.isEmpty()) {
            new ClosedFilters()
                    .check("chapter", chapter, () -> queries.chapters(found.id))
                    .orThrow();
        }
        return Page.of(TabledTextView.present(texts, found, labels), page, TabledTextView::ordinal);
    }

    @POST
    @Path("/{draft}/move-closing")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Move the time until which amendments are taken",
            description =
                    "Also after it is over, until the draft is closed by hand. The move is recorded with its reason.")
    @APIResponse(responseCode = "204", description = "Moved")
    public RestResponse<Void> moveClosing(
            @RestPath int round,
            @RestPath int draft,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull MoveClosing body) {
        var found = changing(round, draft, ifMatch);
        int moves = queries.moves(found.id).size();
        drafts.getEntityManager().persist(found.move(body, moves, caller.name(), clock.instant()));
        return changed(found);
    }

    @POST
    @Path("/{draft}/close")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Close a draft: no amendment to it is taken any more",
            description = "It is not opened again; table the next draft instead.")
    @APIResponse(responseCode = "204", description = "Closed")
    public RestResponse<Void> closeDraft(@RestPath int round, @RestPath int draft, @BeanParam Precondition ifMatch) {
        var found = changing(round, draft, ifMatch);
        found.close(caller.name(), clock.instant());
        return changed(found);
    }

    private TabledDraft visible(int round, int draft) {
        var report = reports.requireVisible(round);
        disclosure.restricted(true);
        return drafts.require(report, draft);
    }

    /** The draft, if the caller has seen it; the report is locked, so that one at a time changes its drafts. */
    private TabledDraft changing(int round, int draft, Precondition ifMatch) {
        var found = drafts.require(reports.requireAlone(round), draft);
        ifMatch.require(found.version);
        return found;
    }

    private RestResponse<Void> changed(TabledDraft draft) {
        drafts.flush();
        return draft.tag().alone();
    }
}
