package org.lanzarote.monitoring.replies.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows the submissions of a Party, and what differs between two. */
@Path("/rounds/{round}/replies/{party}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class SubmissionResource {

    private final SubmissionQueries submissions;
    private final ReplyQueries replies;
    private final Disclosure disclosure;
    private final Caller caller;

    SubmissionResource(SubmissionQueries submissions, ReplyQueries replies, Disclosure disclosure, Caller caller) {
        this.submissions = submissions;
        this.replies = replies;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.FOCAL_POINT, Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "List the submissions of a reply, the first one first")
    public Page<SubmissionRow> listSubmissions(
            @RestPath int round, @RestPath String party, @BeanParam @Valid PageQuery page) {
        reply(round, party);
        var rows = submissions.rows(round, party, caller, page);
        return Page.of(rows, page, SubmissionRow::number);
    }

    @GET
    @Path("/{submission}")
    @RolesAllowed({Role.FOCAL_POINT, Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(summary = "Read a submission as it was sealed")
    public SubmissionView getSubmission(@RestPath int round, @RestPath String party, @RestPath int submission) {
        var reply = reply(round, party);
        var row = submissions
                .row(round, party, submission, caller.answersFor(), caller.overseesReplies())
                .orElseThrow(NotFound.of("submission", submission));
        disclosure.restricted(true);
        return new SubmissionView(row, answers(reply, submission));
    }

    @GET
    @Path("/{submission}/diff")
    @RolesAllowed({Role.FOCAL_POINT, Role.SECRETARIAT, Role.COMMITTEE_MEMBER, Role.RAPPORTEUR})
    @Operation(
            summary = "Compare a submission with another of the same reply",
            description = "The other submission may be earlier or later. Who saved an answer, and when, is not "
                    + "compared.")
    public SubmissionDiff diffSubmissions(
            @RestPath int round,
            @RestPath String party,
            @RestPath int submission,
            @Parameter(description = "Number of the submission to compare with") @RestQuery @Min(1) int from) {
        var reply = reply(round, party);
        disclosure.restricted(true);
        return SubmissionDiff.of(from, required(reply, from), submission, required(reply, submission));
    }

    private UUID reply(int round, String party) {
        return submissions
                .reply(round, party, caller.answersFor(), caller.overseesReplies())
                .orElseThrow(NotFound.of("reply of", party));
    }

    /** The answers of a submission; not found where there are none. */
    private List<AnswerView> required(UUID reply, int submission) {
        var answers = answers(reply, submission);
        if (answers.isEmpty()) {
            throw NotFound.of("submission", submission).get();
        }
        return answers;
    }

    private List<AnswerView> answers(UUID reply, int submission) {
        return replies.submitted(reply, submission, caller.answersFor(), caller.overseesReplies()).stream()
                .map(AnswerView::of)
                .toList();
    }
}
