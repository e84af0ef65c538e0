package org.lanzarote.monitoring.outcome.adoption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.analysis.comment.CommentPeriods;
import org.lanzarote.monitoring.analysis.finding.FindingLife;
import org.lanzarote.monitoring.analysis.finding.FindingRepository;
import org.lanzarote.monitoring.outcome.edition.EditionSealing;
import org.lanzarote.monitoring.outcome.edition.EditionTelling;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportPublished;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.AskedLanguage;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Checks the report of a round, records that the Committee adopted it, and publishes it. */
@Path("/rounds/{round}/report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report")
@Trailed
@Transactional
class ReportAdoptionResource {

    private final ReportRepository reports;
    private final ReportCheck check;
    private final AdoptionQueries queries;
    private final FindingRepository findings;
    private final FindingLife life;
    private final EditionSealing editions;
    private final CommentPeriods comments;
    private final Translations translations;
    private final Clock clock;
    private final Disclosure disclosure;
    private final AskedLanguage language;
    private final Event<ReportPublished> published;
    private final Events events;
    private final EditionTelling telling;

    ReportAdoptionResource(
            ReportRepository reports,
            ReportCheck check,
            AdoptionQueries queries,
            FindingRepository findings,
            FindingLife life,
            EditionSealing editions,
            CommentPeriods comments,
            Translations translations,
            Clock clock,
            Disclosure disclosure,
            AskedLanguage language,
            Event<ReportPublished> published,
            Events events,
            EditionTelling telling) {
        this.telling = telling;
        this.events = events;
        this.published = published;
        this.check = check;
        this.disclosure = disclosure;
        this.language = language;
        this.reports = reports;
        this.queries = queries;
        this.findings = findings;
        this.life = life;
        this.editions = editions;
        this.comments = comments;
        this.translations = translations;
        this.clock = clock;
    }

    @GET
    @Path("/validation")
    @RolesAllowed({Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Check the report as its adoption and its publication would",
            description =
                    "Nothing changes. Every ERROR keeps the report from adoption and from publication; warnings do"
                            + " not. NOT_PUBLIC is a WARNING until the report is adopted and an ERROR from then: it keeps"
                            + " from publication what is to be published, unless a reason is given.")
    public ReportValidation validateReport(@RestPath int round) {
        var report = reports.requireVisible(round);
        disclosure.restricted(true);
        var remarks = check.remarks(report);
        boolean inOrder = remarks.stream().noneMatch(ReportRemark::blocks);
        var unreadable = check.unreadable(report, remarks);
        var told = language.told();
        return new ReportValidation(
                EntityTag.of(report.version()).header(),
                inOrder,
                inOrder && unreadable.isEmpty(),
                translations.counts(report),
                check.shown(report, remarks, unreadable).stream()
                        .map(remark -> remark.in(told))
                        .toList());
    }

    @POST
    @Path("/adopt")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Record that the Committee adopted the report",
            description =
                    "Numbers, codes, texts and findings are stable from then, its findings are AGREED, and it is sealed as its"
                            + " first edition. The record counts the warnings of its validation; an ERROR refuses."
                            + " Comments that no Party has sent are closed. If-Match takes the report's tag.")
    @APIResponse(responseCode = "204", description = "Recorded")
    public RestResponse<Void> adoptReport(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull AdoptReport body) {
        var report = reports.requireAlone(round);
        ifMatch.require(report.version());
        report.requireDraft();
        body.check(LocalDate.now(clock));
        var remarks = check.remarks(report);
        check.requireInOrder(remarks);
        report.adopt(body.meeting(), body.decision(), body.adoptedOn(), body.votes(), remarks.size());
        life.adopt(queries.findingsIn(report.id()));
        comments.close(round);
        reports.flush();
        editions.adopted(report);
        events.happened(Happened.to(Readers.OVERSEERS, EventType.REPORT_ADOPTED, "/rounds/" + round + "/report")
                .inRound(round)
                .with("adoptedOn", body.adoptedOn()));
        return changed(report);
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Publish an adopted report, with its findings and factsheets",
            description = "What it cites and the public cannot read is told item by item; it is published with a reason"
                    + " only. If-Match takes the report's tag.")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishReport(
            @RestPath int round, @BeanParam Precondition ifMatch, @Valid @NotNull PublishReport body) {
        var report = reports.requireAlone(round);
        ifMatch.require(report.version());
        report.requireAdopted();
        var remarks = check.remarks(report);
        check.requireInOrder(remarks);
        var unreadable = check.unreadable(report, remarks);
        if (!body.explainsSources()) {
            check.refuse(ProblemType.REPORT_NOT_READABLE, unreadable);
        }
        report.publish(clock.instant(), unreadable.isEmpty() ? null : body.notPublicBecause());
        findings.publish(queries.findingsIn(report.id()), clock.instant());
        reports.flush();
        published.fire(new ReportPublished(report));
        telling.published(report);
        return changed(report);
    }

    private RestResponse<Void> changed(Report report) {
        reports.flush();
        return EntityTag.of(report.version()).alone();
    }
}
