package org.lanzarote.monitoring.analysis.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.Message;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Carries a comment period on: it is extended, withdrawn, sent, and its answers are released. */
@Path("/rounds/{round}/comment-periods/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments of Parties")
@Trailed
@Transactional
class CommentPeriodStateResource {

    private static final SaveComment NOTHING_TO_SAY = new SaveComment(CommentKind.NO_COMMENT, null, null);

    private final CommentPeriodRepository periods;
    private final CommentPeriodQueries queries;
    private final Caller caller;
    private final Clock clock;

    CommentPeriodStateResource(
            CommentPeriodRepository periods, CommentPeriodQueries queries, Caller caller, Clock clock) {
        this.periods = periods;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/extend")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Give a Party more time for its comments",
            description = "The extension is recorded with its reason, and the record never changes.")
    @APIResponse(responseCode = "204", description = "Extended")
    public RestResponse<Void> extendComments(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ExtendComments body) {
        var period = changing(round, id, ifMatch);
        int number = queries.extensions(id).size() + 1;
        periods.getEntityManager().persist(period.extend(body, number, caller.name(), clock.instant()));
        return changed(round, id);
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Take back findings that were opened for comment",
            description =
                    "Possible until the Party sends. The Party reads the reason, and its findings may be opened anew.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawComments(
            @RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch, @Valid @NotNull Reason body) {
        changing(round, id, ifMatch).withdraw(body.reason(), caller.name(), clock.instant());
        return changed(round, id);
    }

    @POST
    @Path("/send")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Send all comments of your Party at once",
            description =
                    "Nothing of it changes after that. A finding without a comment keeps it from being sent, unless"
                            + " noCommentOnRest says that your Party has none. After the time limit it is marked as late.")
    @APIResponse(responseCode = "204", description = "Sent")
    public RestResponse<Void> sendComments(
            @RestPath int round,
            @RestPath UUID id,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SendComments body) {
        var period = changing(round, id, ifMatch);
        period.requireOpen();
        var now = clock.instant();
        var missing = queries.uncommented(id);
        if (!body.saysNothingOnRest()) {
            refuse(
                    ProblemType.COMMENTS_MISSING,
                    CommentMessage.FINDINGS_UNCOMMENTED,
                    CommentMessage.FINDING_UNCOMMENTED,
                    missing.stream().map(finding -> finding.place).toList());
        }
        missing.forEach(finding ->
                periods.getEntityManager().persist(new FindingComment(finding, 1, NOTHING_TO_SAY, caller.name(), now)));
        periods.flush();
        queries.last(id).forEach(comment -> comment.sent = true);
        period.send(caller.name(), now);
        return changed(round, id);
    }

    @POST
    @Path("/release")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Show the Party what became of its comments",
            description = "Possible once each comment is answered; no answer changes after that.")
    @APIResponse(responseCode = "204", description = "Released")
    public RestResponse<Void> releaseAnswers(@RestPath int round, @RestPath UUID id, @BeanParam Precondition ifMatch) {
        var period = changing(round, id, ifMatch);
        period.requireSent();
        refuse(
                ProblemType.COMMENTS_UNANSWERED,
                CommentMessage.COMMENTS_UNANSWERED,
                CommentMessage.COMMENT_UNANSWERED,
                queries.unanswered(id));
        period.release(caller.name(), clock.instant());
        return changed(round, id);
    }

    private CommentPeriod changing(int round, UUID id, Precondition ifMatch) {
        var period = periods.require(round, id);
        ifMatch.require(periods.row(round, id).tag());
        return period;
    }

    private RestResponse<Void> changed(int round, UUID id) {
        periods.flush();
        return periods.row(round, id).tag().alone();
    }

    /** Refuses where something is left at these places. */
    private static void refuse(ProblemType problem, Message all, Message one, List<Integer> places) {
        if (!places.isEmpty()) {
            throw problem.because(
                    all.with(places.size()),
                    places.stream()
                            .map(place -> Violation.anywhere(one.with(place)))
                            .toList());
        }
    }
}
