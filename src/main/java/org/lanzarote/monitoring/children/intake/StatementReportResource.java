package org.lanzarote.monitoring.children.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.children.session.ChildContributionRepository;
import org.lanzarote.monitoring.children.session.ReportStatement;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Trailed;

/**
 * Adds what children said to a session that was reported before. The trail has the session of each, so that a
 * disclosure looks like any other.
 */
@Path("/rounds/{round}/child-contributions/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements of children")
@Trailed(namesCreated = false)
@Transactional
class StatementReportResource {

    private final ChildContributionRepository contributions;
    private final SessionActions actions;
    private final StatementIntake intake;
    private final Clock clock;

    StatementReportResource(
            ChildContributionRepository contributions, SessionActions actions, StatementIntake intake, Clock clock) {
        this.contributions = contributions;
        this.actions = actions;
        this.intake = intake;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.FACILITATOR)
    @Operation(
            summary = "Report what a child said in a session of your organisation",
            description = "The text is screened. If it identifies somebody, it is refused (the problem "
                    + "identifying-text). If it may, reword its pieces, or confirm each in `namesNobody` (the "
                    + "problem perhaps-identifying-text). Before that nothing is stored, then it is kept "
                    + "encrypted. What discloses abuse, as you say or the screen suspects, goes to the safeguarding officer alone: "
                    + "Location is then the session and the answer has a `notice` of what to do now.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> reportChildStatement(
            @RestPath int round, @RestPath UUID id, @Valid @NotNull ReportStatement body) {
        var session = contributions.requireOwn(round, id);
        if (actions.isFull(id)) {
            throw ProblemType.SESSION_FULL.because(IntakeMessage.SESSION_HAS_MOST.with(SessionActions.MOST));
        }
        var statement = intake.takeOne(session, body, clock.instant());
        contributions.flush();
        var location = statement.isDisclosed()
                ? ReferralNotice.of("/rounds/%d/child-contributions/%s".formatted(round, id))
                : URI.create("/rounds/%d/child-statements/%s".formatted(round, statement.id()));
        return Created.at(location, statement.id().toString(), EntityTag.of(statement.version()));
    }
}
