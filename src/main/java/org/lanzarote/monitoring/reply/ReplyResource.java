package org.lanzarote.monitoring.reply;

import static java.util.stream.Collectors.toMap;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.paging.Page;
import org.lanzarote.monitoring.paging.PageQuery;
import org.lanzarote.monitoring.paging.Precondition;
import org.lanzarote.monitoring.problem.NotFound;
import org.lanzarote.monitoring.question.Visibility;
import org.lanzarote.monitoring.questionnaire.PublishedItems;
import org.lanzarote.monitoring.round.RoundRepository;
import org.lanzarote.monitoring.trail.Disclosure;
import org.lanzarote.monitoring.trail.Trailed;

/** Replies of the Parties: drafted and submitted by focal points, published by the Secretariat. */
@Path("/rounds/{round}/replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class ReplyResource {

    private final ReplyRepository replies;
    private final ReplyQueries queries;
    private final RoundRepository rounds;
    private final PublishedItems items;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ReplyResource(
            ReplyRepository replies,
            ReplyQueries queries,
            RoundRepository rounds,
            PublishedItems items,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.queries = queries;
        this.rounds = rounds;
        this.items = items;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Read the state-of-play table of the replies, by ISO code",
            description =
                    "The Secretariat and the Committee see a line for every Party on the roster, a focal point its"
                            + " own and those published, everybody those published.")
    public Page<ReplyRow> listReplies(@RestPath int round, @BeanParam @Valid PageQuery page) {
        rounds.require(round);
        var rows = queries.rows(
                round, page.after(), caller.answersFor(), caller.delegate(), caller.overseesReplies(), page.fetch());
        return Page.of(rows, page, ReplyRow::party);
    }

    @GET
    @Path("/{party}")
    @PermitAll
    @Operation(
            summary = "Read a reply with all its answers",
            description =
                    "A draft exists for its own Party only; a delegate finds the answers of its sections in it. The ETag covers the answers: submit with it what you saw.")
    public RestResponse<ReplyView> getReply(@RestPath int round, @RestPath String party) {
        var head = queries.head(round, party, caller.answersFor(), caller.delegate(), caller.overseesReplies())
                .orElseThrow(NotFound.of("reply of", party));
        disclosure.restricted(head.status() != ReplyStatus.PUBLISHED);
        var answers = queries.answers(
                head.id(), caller.answersFor(), caller.delegate(), caller.overseesReplies(), seesNames(party));
        return head.tag().on(head.with(answers, visibility(head, answers), caller));
    }

    @POST
    @Path("/{party}/submit")
    @RolesAllowed(Role.FOCAL_POINT)
    @Operation(
            summary = "Submit the reply, for good",
            description =
                    "Every question that is shown and required must be answered in full; answers to questions that are"
                            + " not shown stay in the draft. If-Match takes the reply's tag, which covers its answers.")
    @APIResponse(responseCode = "204", description = "Submitted")
    public RestResponse<Void> submitReply(
            @RestPath int round, @RestPath String party, @BeanParam Precondition ifMatch) {
        var reply = replies.requireOwnToSubmit(round, party);
        reply.requireDraft();
        ifMatch.require(reply.tag());
        replies.getEntityManager().persist(reply.submit(items.of(reply.questionnaire), caller.name(), clock.instant()));
        replies.flush();
        return reply.tag().alone();
    }

    @POST
    @Path("/{party}/publish")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(summary = "Publish a submitted reply", description = "If-Match takes the reply's tag.")
    @APIResponse(responseCode = "204", description = "Published")
    public RestResponse<Void> publishReply(
            @RestPath int round, @RestPath String party, @BeanParam Precondition ifMatch) {
        var reply = replies.require(round, party);
        reply.requireSubmitted();
        ifMatch.require(reply.tag());
        reply.publish(clock.instant());
        replies.flush();
        return reply.tag().alone();
    }

    /** As its Party sees it; a delegate does not see every answer, and others see what was sealed. */
    private @Nullable Visibility visibility(ReplyHead head, List<AnswerView> answers) {
        var given = answers.stream().collect(toMap(AnswerView::question, AnswerView::given));
        return caller.answersFor().equals(head.party()) ? new Visibility(items.of(head.questionnaire()), given) : null;
    }

    private boolean seesNames(String party) {
        return caller.overseesReplies() || caller.party().equals(party);
    }
}
