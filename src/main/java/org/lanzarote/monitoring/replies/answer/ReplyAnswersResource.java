package org.lanzarote.monitoring.replies.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;
import org.lanzarote.monitoring.replies.reading.AnswerView;
import org.lanzarote.monitoring.replies.reading.ReplyReading;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;

/** Answers of a reply as one document: for systems that keep them elsewhere, and check them offline. */
@Path("/rounds/{round}/replies/{party}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
@Trailed
@Transactional
class ReplyAnswersResource {

    private final ReplyRepository replies;
    private final ReplyReading reading;
    private final ReplyAttachments attachments;
    private final PublishedItems items;
    private final Caller caller;
    private final Clock clock;

    ReplyAnswersResource(
            ReplyRepository replies,
            ReplyReading reading,
            ReplyAttachments attachments,
            PublishedItems items,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.reading = reading;
        this.attachments = attachments;
        this.items = items;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the answers of a reply as one document",
            description =
                    "Those saved whose questions are shown, in the shape in which saveAnswers takes them. A"
                            + " delegate finds all that is saved in its sections. The ETag is the reply's as getReply gives it.")
    public RestResponse<ReplyAnswers> getAnswers(@RestPath int round, @RestPath String party) {
        var head = reading.head(round, party);
        var answers = reading.answers(head);
        var visibility = reading.visibility(head, answers);
        var told = answers.stream()
                .filter(StoredAnswer::isGiven)
                .filter(answer -> visibility == null || visibility.shows(answer.question()))
                .toList();
        return head.tag(answers, caller).on(ReplyAnswers.of(reading.questionnaireVersion(head), told));
    }

    @PUT
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Save answers of a reply all at once",
            description = "All or none. Answers that are not given stay as they are. Whether a question is shown is"
                    + " decided with all the answers given. If-Match takes the reply's tag. A 412 has in current"
                    + " the reply's tag and every answer as it stands, each with its tag and who saved it"
                    + " when: enough to merge.")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(
            responseCode = "412",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = StaleAnswers.class)))
    public RestResponse<Void> saveAnswers(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ReplyAnswers body) {
        var reply = replies.requireOwnToSubmit(round, party);
        reply.requireDraft();
        ifMatch.require(reply.tag(), () -> new StaleAnswers(current(reply)));
        var files = attachments.nameable(reply, body.answers().values());
        var sheet = new AnswerSheet(reply, items.of(reply.questionnaire()), files, body.answers());
        body.requireFitting(reply, sheet);
        sheet.save(caller.name(), clock.instant());
        replies.flush();
        return reply.tag().alone();
    }

    private CurrentAnswers current(Reply reply) {
        return new CurrentAnswers(
                reply.tag().header(),
                reading.own(reply.id()).stream().map(AnswerView::of).toList());
    }
}
