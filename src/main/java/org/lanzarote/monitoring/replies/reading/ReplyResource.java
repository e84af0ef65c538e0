package org.lanzarote.monitoring.replies.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.lanzarote.monitoring.platform.html.PageAsked;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;
import org.lanzarote.monitoring.replies.reply.ReplyRepository;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;
import org.lanzarote.monitoring.replies.reply.WorkingCopyQueries;
import org.lanzarote.monitoring.replies.submission.ReplySubmission;
import org.lanzarote.monitoring.replies.submission.SubmissionSealing;

/** Shows replies to their readers, and submits a Party's reply. */
@Path("/rounds/{round}/replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class ReplyResource {

    private final ReplyRepository replies;
    private final WorkingCopyQueries working;
    private final ReplyReading reading;
    private final SubmissionReading submissions;
    private final PublishedItems items;
    private final ReplyAttachments attachments;
    private final SubmissionSealing sealing;
    private final Caller caller;
    private final Clock clock;

    ReplyResource(
            ReplyRepository replies,
            WorkingCopyQueries working,
            ReplyReading reading,
            SubmissionReading submissions,
            PublishedItems items,
            ReplyAttachments attachments,
            SubmissionSealing sealing,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.working = working;
        this.reading = reading;
        this.submissions = submissions;
        this.items = items;
        this.attachments = attachments;
        this.sealing = sealing;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{party}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read a reply with all its answers, as JSON or as a page",
            description =
                    "Its own Party sees its working copy, and submits with the ETag, which covers the "
                            + "answers; a delegate sees those of its sections. The Secretariat and the Committee see "
                            + "the last submission, everybody else the last publication, whose ETag changes with what is "
                            + "public alone. A page shows its Party the working copy while it works on it, and then what was submitted.")
    @APIResponse(
            responseCode = "200",
            description = "The reply",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReplyView.class)),
                @Content(mediaType = MediaType.TEXT_HTML)
            })
    public RestResponse<? extends Printable> getReply(
            @RestPath int round, @RestPath String party, @BeanParam PageAsked page) {
        var head = reading.head(round, party);
        var answers = reading.answers(head);
        var tag = head.tag(answers, caller);
        if (page.isPage() && !head.isPageOfDraft(caller)) {
            return tag.on(submissions.last(round, party, page));
        }
        var view = reading.view(head, answers);
        return page.isPage()
                ? tag.on(
                        new ReplyDraft(view, submissions.asked(round, party, view.questionnaireVersion(), page.lang())))
                : tag.on(view);
    }

    @POST
    @Path("/{party}/submit")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Submit the reply",
            description = "A submission never changes; a later one is a submission of its own. Every question that "
                    + "is shown and required must be answered in full; answers to questions that are not shown "
                    + "stay in the draft. If-Match takes the reply's tag, which covers its answers.")
    @APIResponse(responseCode = "204", description = "Submitted")
    public RestResponse<Void> submitReply(
            @RestPath int round, @RestPath String party, @BeanParam Precondition ifMatch) {
        var reply = replies.requireOwnToSubmit(round, party);
        reply.requireDraft();
        var standing = working.answers(reply.id());
        ifMatch.require(WorkingCopyAnswer.tag(reply, standing));
        var files = attachments.standing(reply, standing);
        sealing.seal(new ReplySubmission(reply, standing, caller.name(), clock.instant())
                .ofParty(items.of(reply.questionnaire()), files));
        replies.flush();
        return WorkingCopyAnswer.tag(reply, standing).alone();
    }
}
