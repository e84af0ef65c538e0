package org.lanzarote.monitoring.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.paging.Page;
import org.lanzarote.monitoring.paging.PageQuery;
import org.lanzarote.monitoring.paging.Precondition;
import org.lanzarote.monitoring.problem.NotFound;
import org.lanzarote.monitoring.round.RoundRepository;
import org.lanzarote.monitoring.trail.Disclosure;
import org.lanzarote.monitoring.trail.Trailed;

/** Submissions of stakeholders to read, and to publish by the Secretariat. */
@Path("/rounds/{round}/stakeholder-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholder submissions")
@Trailed
@Transactional
class StakeholderSubmissionResource {

    private final StakeholderSubmissionRepository submissions;
    private final StakeholderQueries queries;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    StakeholderSubmissionResource(
            StakeholderSubmissionRepository submissions,
            StakeholderQueries queries,
            RoundRepository rounds,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.submissions = submissions;
        this.queries = queries;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the stakeholders' submissions, the oldest first",
            description = "An organisation sees all its own, the Secretariat, the Committee and rapporteurs those"
                    + " submitted, everybody those published.")
    public Page<StakeholderSubmissionRow> listStakeholderSubmissions(
            @RestPath int round,
            @RestQuery @Parameter(description = "Only those commenting on this Party (ISO 3166-1 alpha-3)") @Nullable String party,
            @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        var own = caller.submitsFor();
        var overseer = caller.overseesReplies();
        var rows = party == null
                ? queries.rows(round, page.afterId(), own, overseer, page.fetch())
                : queries.rowsOn(party, round, page.afterId(), own, overseer, page.fetch());
        return Page.of(rows, page, StakeholderSubmissionRow::id);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            summary = "Read a stakeholder's submission in full",
            description = "A draft exists for its own organisation only.")
    public RestResponse<StakeholderSubmissionView> getStakeholderSubmission(@RestPath int round, @RestPath UUID id) {
        var head = queries.head(round, id, caller.submitsFor(), caller.overseesReplies())
                .orElseThrow(NotFound.of("stakeholder submission", id));
        disclosure.restricted(head.publishedAt() == null);
        return EntityTag.of(head.version()).on(head.with(queries.answers(id), queries.comments(id), caller));
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Publish a stakeholder's submission", description = "If-Match takes the submission's tag.")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishStakeholderSubmission(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var submission = submissions.requireSubmitted(round, id);
        ifMatch.require(submission.version);
        submission.publish(clock.instant());
        submissions.flush();
        return EntityTag.of(submission.version).alone();
    }
}
