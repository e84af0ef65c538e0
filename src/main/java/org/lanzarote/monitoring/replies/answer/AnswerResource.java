package org.lanzarote.monitoring.replies.answer;

import static java.util.Objects.requireNonNull;

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
import java.util.Optional;
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
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.Problem;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reading.AnswerView;
import org.lanzarote.monitoring.replies.reading.ReplyReading;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.AnswerRepository;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Answers of a reply: saved one by one by focal points. */
@Path("/rounds/{round}/replies/{party}/answers/{question}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
@Trailed
@Transactional
class AnswerResource {

    private final AnswerRepository answers;
    private final ReplyReading reading;
    private final AnswerHistory history;
    private final FittingAnswers fitting;
    private final Caller caller;
    private final Clock clock;

    AnswerResource(
            AnswerRepository answers,
            ReplyReading reading,
            AnswerHistory history,
            FittingAnswers fitting,
            Caller caller,
            Clock clock) {
        this.answers = answers;
        this.reading = reading;
        this.history = history;
        this.fitting = fitting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read the answer to one question",
            description =
                    "As getReply shows it. The ETag is the answer's own where you may save it, else the reply's as getReply gives it.")
    public RestResponse<AnswerView> getAnswer(@RestPath int round, @RestPath String party, @RestPath String question) {
        return reading.own(round, party, question)
                .map(answer -> tagged(answer, requireNonNull(answer.tag())))
                .orElseGet(() -> others(round, party, question));
    }

    @PUT
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Save the answer to one question",
            description = "If-Match takes the answer's own tag; other answers of the reply may be saved meanwhile. A"
                    + " delegate saves those of its sections. A 412 has the answer as it stands in current, with its tag and"
                    + " who saved it when, and in base, where there was one, the answer that If-Match names: enough to"
                    + " merge and save again.")
    @APIResponse(responseCode = "200", description = "The answer as it is saved")
    @APIResponse(
            responseCode = "412",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = StaleAnswer.class)))
    public RestResponse<AnswerView> saveAnswer(
            @RestPath int round,
            @RestPath String party,
            @RestPath String question,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull SaveAnswer body) {
        var inHand = answers.hold(round, party, question);
        var answer = inHand.answer();
        inHand.requireDraft();
        ifMatch.require(
                answer.tag(),
                () -> new StaleAnswer(
                        required(reading.own(round, party, question), party, question), history.base(answer, ifMatch)));
        var item = fitting.require(inHand, question, body);
        answer.save(body, caller.name(), clock.instant());
        answers.flush();
        return answer.tag().on(AnswerView.of(StoredAnswer.of(inHand, item)));
    }

    /** The answer as whoever does not work on it reads it. */
    private RestResponse<AnswerView> others(int round, String party, String question) {
        var head = reading.head(round, party);
        var answer = AnswerView.of(
                reading.answer(head, question).orElseThrow(NotFound.of("answer", party + "/" + question)));
        return tagged(answer, head.tag(List.of(), caller).header());
    }

    private static RestResponse<AnswerView> tagged(AnswerView answer, String tag) {
        return RestResponse.ResponseBuilder.ok(answer).header("ETag", tag).build();
    }

    private static AnswerView required(Optional<AnswerView> answer, String party, String question) {
        return answer.orElseThrow(NotFound.of("answer", party + "/" + question));
    }
}
