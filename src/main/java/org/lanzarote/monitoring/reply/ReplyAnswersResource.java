package org.lanzarote.monitoring.reply;

import static java.util.stream.Collectors.toMap;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.paging.Precondition;
import org.lanzarote.monitoring.problem.NotFound;
import org.lanzarote.monitoring.question.Visibility;
import org.lanzarote.monitoring.questionnaire.PublishedItems;
import org.lanzarote.monitoring.reply.ReplyQueries.SavedAnswer;
import org.lanzarote.monitoring.trail.Disclosure;
import org.lanzarote.monitoring.trail.Trailed;

/** Answers of a reply as one document: for systems that keep them elsewhere, and check them offline. */
@Path("/rounds/{round}/replies/{party}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class ReplyAnswersResource {

    private final ReplyRepository replies;
    private final ReplyQueries queries;
    private final PublishedItems items;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ReplyAnswersResource(
            ReplyRepository replies,
            ReplyQueries queries,
            PublishedItems items,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.queries = queries;
        this.items = items;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read the answers of a reply as one document",
            description = "Those saved whose questions are shown, in the shape in which saveAnswers takes them. A"
                    + " delegate finds all that is saved in its sections. The ETag is the reply's.")
    public RestResponse<ReplyAnswers> getAnswers(@RestPath int round, @RestPath String party) {
        var head = queries.head(round, party, caller.answersFor(), caller.delegate(), caller.overseesReplies())
                .orElseThrow(NotFound.of("reply of", party));
        disclosure.restricted(head.status() != ReplyStatus.PUBLISHED);
        var saved = queries.saved(head.id(), caller.answersFor(), caller.delegate(), caller.overseesReplies());
        return head.tag()
                .on(ReplyAnswers.of(head.questionnaireVersion(), head.isInPart(caller) ? saved : shown(head, saved)));
    }

    @PUT
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Save answers of a reply all at once",
            description = "All or none. Answers that are not given stay as they are. Whether a question is shown is"
                    + " decided with all the answers given. If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Saved")
    public RestResponse<Void> saveAnswers(
            @RestPath int round,
            @RestPath String party,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ReplyAnswers body) {
        var reply = replies.requireOwnToSubmit(round, party);
        reply.requireDraft();
        ifMatch.require(reply.tag());
        var sheet = new AnswerSheet(reply, items.of(reply.questionnaire), body.answers());
        body.requireFitting(reply, sheet);
        sheet.save(caller.name(), clock.instant());
        replies.flush();
        return reply.tag().alone();
    }

    private List<SavedAnswer> shown(ReplyHead head, List<SavedAnswer> saved) {
        var put = items.of(head.questionnaire());
        var visibility = new Visibility(put, saved.stream().collect(toMap(SavedAnswer::question, SavedAnswer::given)));
        return saved.stream()
                .filter(answer ->
                        put.find(answer.question()).map(visibility::shows).orElse(false))
                .toList();
    }
}
