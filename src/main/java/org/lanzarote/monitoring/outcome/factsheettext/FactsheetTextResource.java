package org.lanzarote.monitoring.outcome.factsheettext;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.factsheettext.FactsheetTextQueries.OwnWords;
import org.lanzarote.monitoring.outcome.report.FactsheetRevised;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Words the introduction and the key findings of the factsheets, once the report is adopted. */
@Path("/rounds/{round}/report/factsheet-texts/{name}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wording of documents")
@Trailed
@Transactional
class FactsheetTextResource {

    private static final String NAME = "introduction or key-findings";

    private final ReportRepository reports;
    private final FactsheetTextRepository texts;
    private final FactsheetTextQueries queries;
    private final Citations citations;
    private final Withdrawals withdrawals;
    private final Event<FactsheetRevised> revised;
    private final Caller caller;

    FactsheetTextResource(
            ReportRepository reports,
            FactsheetTextRepository texts,
            FactsheetTextQueries queries,
            Citations citations,
            Withdrawals withdrawals,
            Event<FactsheetRevised> revised,
            Caller caller) {
        this.reports = reports;
        this.texts = texts;
        this.queries = queries;
        this.citations = citations;
        this.withdrawals = withdrawals;
        this.revised = revised;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(summary = "Read a text that stands in every factsheet")
    public RestResponse<FactsheetTextView> getFactsheetText(
            @RestPath int round, @Parameter(description = NAME, example = "key-findings") @RestPath String name) {
        var report = reports.requireVisible(round);
        var kind = FactsheetTextKind.named(name);
        var found = queries.own(report.id(), kind);
        var own = found.filter(OwnWords::stands);
        var text = own.map(OwnWords::text).orElse(kind.of(report).id());
        var reading = requireNonNull(citations.read(List.of(text)).get(text));
        var tag = found.map(one -> tag(one.version())).orElse(none(report));
        return tag.on(new FactsheetTextView(
                name,
                tag.header(),
                own.isPresent(),
                reading.text(),
                reading.sources(),
                FactsheetTextAction.permitted(report, own.isPresent(), caller)));
    }

    @PUT
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Word a text of the factsheets otherwise than the adopted report",
            description =
                    "The report and its editions say what they said. If-Match takes the text's tag, which it has too"
                            + " where factsheets say the report's words.")
    @APIResponse(responseCode = "204", description = "Saved")
    public RestResponse<Void> wordFactsheets(
            @RestPath int round,
            @Parameter(description = NAME, example = "key-findings") @RestPath String name,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull WordFactsheets body) {
        var report = adopted(round);
        var kind = FactsheetTextKind.named(name);
        var own = texts.of(report, kind);
        ifMatch.require(own.map(one -> tag(one.version)).orElse(none(report)));
        var former = own.filter(FactsheetText::stands)
                .map(one -> one.text.id())
                .orElse(kind.of(report).id());
        own.ifPresent(FactsheetText::revise);
        var text = own.orElseGet(() -> new FactsheetText(report, kind));
        citations.write(text.text, round, body.wording());
        texts.persistAndFlush(text);
        revised.fire(new FactsheetRevised(report, text.text.id(), former));
        return tag(text.version).alone();
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Let the factsheets say the report's words again",
            description = "Their own words and the reason stay in the list of withdrawn parts.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawFactsheetText(
            @RestPath int round,
            @Parameter(description = NAME, example = "key-findings") @RestPath String name,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull Reason body) {
        var report = adopted(round);
        var text = texts.of(report, FactsheetTextKind.named(name))
                .filter(FactsheetText::stands)
                .orElseThrow(NotFound.of("text", name));
        ifMatch.require(tag(text.version));
        text.withdrawn = withdrawals.of(round, PartKind.FACTSHEET_TEXT, name, text.text, body);
        texts.flush();
        return tag(text.version).alone();
    }

    private Report adopted(int round) {
        var report = reports.requireForFactsheets(round);
        if (report.status().isDraft()) {
            throw ProblemType.REPORT_NOT_ADOPTED.because(FactsheetTextMessage.REPORT_IS_DRAFTED);
        }
        return report;
    }

    private static EntityTag tag(int version) {
        return EntityTag.of(version + 1L);
    }

    /** The tag of the report's words: a draft's changes with the report, an adopted one's with each corrigendum. */
    private static EntityTag none(Report report) {
        return EntityTag.of(
                0,
                report.status().isDraft() ? report.version() : report.editions().newest());
    }
}
