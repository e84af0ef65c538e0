package org.lanzarote.monitoring.reply;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.access.Role;
import org.lanzarote.monitoring.paging.Precondition;
import org.lanzarote.monitoring.problem.NotFound;
import org.lanzarote.monitoring.trail.Disclosure;
import org.lanzarote.monitoring.trail.Trailed;

/** Answers of a reply: saved one by one by focal points. */
@Path("/rounds/{round}/replies/{party}/answers/{question}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
@Trailed
@Transactional
class AnswerResource {

    private final ReplyRepository replies;
    private final AnswerRepository answers;
    private final ReplyQueries queries;
    private final FittingAnswers fitting;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    AnswerResource(
            ReplyRepository replies,
            AnswerRepository answers,
            ReplyQueries queries,
            FittingAnswers fitting,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.replies = replies;
        this.answers = answers;
        this.queries = queries;
        this.fitting = fitting;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(summary = "Read the answer to one question")
    public RestResponse<AnswerView> getAnswer(@RestPath int round, @RestPath String party, @RestPath String question) {
        var answer = shown(round, party, question);
        disclosure.restricted(answer.replyStatus() != ReplyStatus.PUBLISHED);
        return tagged(answer);
    }

    @PUT
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Save the answer to one question",
            description = "If-Match takes the answer's own tag; other answers of the reply may be saved meanwhile. A"
                    + " delegate saves those of its sections.")
    public RestResponse<AnswerView> saveAnswer(
            @RestPath int round,
            @RestPath String party,
            @RestPath String question,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SaveAnswer body) {
        var reply = replies.requireToSave(round, party, question);
        var answer = answers.require(reply, question);
        reply.requireDraft();
        ifMatch.require(answer.version);
        fitting.check(answer, body);
        answer.save(body, caller.name(), clock.instant());
        answers.flush();
        return tagged(shown(round, party, question));
    }

    private AnswerView shown(int round, String party, String question) {
        return queries.answer(
                        round,
                        party,
                        question,
                        caller.answersFor(),
                        caller.delegate(),
                        caller.overseesReplies(),
                        seesNames(party))
                .orElseThrow(NotFound.of("answer of " + party + " to question", question));
    }

    private static RestResponse<AnswerView> tagged(AnswerView answer) {
        return RestResponse.ResponseBuilder.ok(answer)
                .header("ETag", answer.tag())
                .build();
    }

    private boolean seesNames(String party) {
        return caller.overseesReplies() || caller.party().equals(party);
    }
}
