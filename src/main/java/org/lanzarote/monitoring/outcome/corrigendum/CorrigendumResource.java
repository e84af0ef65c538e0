package org.lanzarote.monitoring.outcome.corrigendum;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.adoption.ReadableCorrections;
import org.lanzarote.monitoring.outcome.corrigendum.CorrigendumQueries.CorrectionLine;
import org.lanzarote.monitoring.outcome.edition.EditionSealing;
import org.lanzarote.monitoring.outcome.edition.EditionTelling;
import org.lanzarote.monitoring.outcome.report.ReportRepository;
import org.lanzarote.monitoring.outcome.wording.ReportCorrections;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Corrects a published report: each corrigendum becomes an edition, and until then everybody reads the last one. */
@Path("/rounds/{round}/report/corrigenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrigenda")
@Trailed
@Transactional
class CorrigendumResource {

    private final ReportRepository reports;
    private final CorrigendumRepository corrigenda;
    private final CorrigendumQueries queries;
    private final ReportCorrections corrections;
    private final ReadableCorrections readable;
    private final EditionSealing editions;
    private final Caller caller;
    private final Clock clock;
    private final EditionTelling telling;

    CorrigendumResource(
            ReportRepository reports,
            CorrigendumRepository corrigenda,
            CorrigendumQueries queries,
            ReportCorrections corrections,
            ReadableCorrections readable,
            EditionSealing editions,
            Caller caller,
            Clock clock,
            EditionTelling telling) {
        this.telling = telling;
        this.reports = reports;
        this.corrigenda = corrigenda;
        this.queries = queries;
        this.corrections = corrections;
        this.readable = readable;
        this.editions = editions;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Open a corrigendum of the published report",
            description = "The reason is told to everybody with the edition that it makes. One is open at a time.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> openCorrigendum(@RestPath int round, @Valid @NotNull Reason body) {
        var report = reports.requireAlone(round);
        var corrigendum =
                new Corrigendum(report, corrigenda.next(report), body.reason(), caller.name(), clock.instant());
        corrigenda.persistAndFlush(corrigendum);
        return Created.at("/rounds/" + round + "/report/corrigenda", corrigendum.number, corrigendum.version);
    }

    @POST
    @Path("/{corrigendum}/correct")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Say how a place of the report is to read",
            description =
                    "The report reads as it did until the corrigendum is issued. What is said last of a place counts."
                            + " If-Match takes the corrigendum's tag.")
    @APIResponse(responseCode = "204", description = "Taken")
    public RestResponse<Void> correctPlace(
            @RestPath int round,
            @RestPath int corrigendum,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull CorrectPlace body) {
        var found = open(round, corrigendum, ifMatch);
        corrections.check(found.report, body.place(), body.wording());
        corrigenda.add(found, body, caller.name(), clock.instant());
        return EntityTag.of(found.version).alone();
    }

    @POST
    @Path("/{corrigendum}/issue")
    @Consumes(MediaType.APPLICATION_JSON) // else a request without a body would need a media type
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Issue a corrigendum as the next edition of the report",
            description =
                    "The report reads so from then, and the edition tells the reason and the places that changed. It"
                            + " is refused if none did. What a corrected place newly cites and the public cannot read is told item"
                            + " by item, as at the publication; it is issued with a reason only. It publishes the"
                            + " records of all practices that the report prints: what the draft of the factsheets took out of them"
                            + " is told before (`leaving`). If-Match takes the corrigendum's tag.")
    @APIResponse(responseCode = "204", description = "Issued")
    public RestResponse<Void> issueCorrigendum(
            @RestPath int round,
            @RestPath int corrigendum,
            @BeanParam Precondition ifMatch,
            @RequestBody(required = false) @Valid @Nullable IssueCorrigendum body) {
        var found = open(round, corrigendum, ifMatch);
        var standing = queries.standing(found.id);
        var places = standing.stream().map(CorrectionLine::place).collect(toSet());
        var because = body == null || !body.explainsSources() ? null : body.notPublicBecause();
        boolean needed = readable.make(
                found.report,
                places,
                because != null,
                () -> standing.forEach(line -> corrections.make(found.report, line.place(), line.wish())));
        if (needed && because != null) {
            corrections.explain(found.report, because);
        }
        editions.corrected(found.report, found.reason, places);
        telling.published(found.report);
        found.issue(caller.name(), clock.instant());
        corrigenda.flush();
        return EntityTag.of(found.version).alone();
    }

    @POST
    @Path("/{corrigendum}/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Withdraw a corrigendum that was not issued",
            description = "It stays on record with its corrections, and changes nothing. If-Match takes its tag.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawCorrigendum(
            @RestPath int round,
            @RestPath int corrigendum,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull Reason body) {
        var found = open(round, corrigendum, ifMatch);
        found.withdraw(body.reason(), caller.name(), clock.instant());
        corrigenda.flush();
        return EntityTag.of(found.version).alone();
    }

    /** The corrigendum, if it is open and the caller has seen it; the report is locked, so that one at a time changes it. */
    private Corrigendum open(int round, int corrigendum, Precondition ifMatch) {
        var found = corrigenda.require(reports.requireAlone(round), corrigendum);
        ifMatch.require(found.version);
        found.requireOpen();
        return found;
    }
}
