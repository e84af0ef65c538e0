package org.lanzarote.monitoring.replies.answer;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;
import org.lanzarote.monitoring.replies.reply.WorkingCopyQueries;
import org.lanzarote.monitoring.replies.submission.ReplySubmission;
import org.lanzarote.monitoring.replies.submission.SubmissionSealing;

/** Enters a reply that a Party sent on paper, in one step. */
@Path("/rounds/{round}/replies/{party}/paper")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forms and packages")
@Trailed
@Transactional
class PaperResource {

    private final ReplyRepository replies;
    private final WorkingCopyQueries working;
    private final PublishedItems items;
    private final SubmissionSealing sealing;
    private final Caller caller;
    private final Clock clock;

    PaperResource(
            ReplyRepository replies,
            WorkingCopyQueries working,
            PublishedItems items,
            SubmissionSealing sealing,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.working = working;
        this.items = items;
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Enter a reply that came on paper, on behalf of its Party",
            description = "The reply is submitted at once, marked as from paper, and sealed; the Party finds the "
                    + "answers in its reply, and corrects them by supplementing it. Questions that the paper "
                    + "leaves open stay open; its answers must fit their questions. It is possible only while "
                    + "the Party has saved nothing here. Files are not accepted; the Party attaches them. "
                    + "If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Entered and submitted")
    public RestResponse<Void> enterPaperReply(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull EnterPaper body) {
        var reply = replies.require(round, party);
        ifMatch.require(reply.tagOfRecord());
        replies.openPaper(reply, body.receivedOn());
        var sheet = new AnswerSheet(reply, items.of(reply.questionnaire()), Set.of(), body.answers());
        requireFitting(reply, body, sheet);
        sheet.save(caller.name(), clock.instant());
        replies.flush();
        sealing.seal(new ReplySubmission(reply, working.answers(reply.id()), caller.name(), clock.instant())
                .ofPaper(items.of(reply.questionnaire())));
        replies.flush();
        return reply.tagOfRecord().alone();
    }

    /** Refuses with all that is wrong at once. */
    private void requireFitting(Reply reply, EnterPaper body, AnswerSheet sheet) {
        var violations = body.sheet().misfits(reply, sheet);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        violations.require(
                !body.receivedOn().isAfter(today), "/receivedOn", AnsweringMessage.RECEIVED_LATER.with(today));
        violations.orThrow(AnsweringMessage.PAPER_UNFIT);
    }
}
