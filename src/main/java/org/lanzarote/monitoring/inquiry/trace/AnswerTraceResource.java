package org.lanzarote.monitoring.inquiry.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows what rests on an answer in a submission, and the receipt of the submission. */
@Path("/rounds/{round}/replies/{party}/submissions/{submission}/answers/{question}/trace")
@Produces({MediaType.APPLICATION_JSON, TraceProv.JSON_LD})
@Tag(name = "Trace")
@Trailed
@Transactional
class AnswerTraceResource {

    private final Tracing tracing;
    private final TraceQueries queries;
    private final RoundRepository rounds;
    private final Caller caller;

    AnswerTraceResource(Tracing tracing, TraceQueries queries, RoundRepository rounds, Caller caller) {
        this.tracing = tracing;
        this.queries = queries;
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Trace an answer in a submission: what rests on it, and the receipt",
            description =
                    "What rests on the answer in an earlier submission is told behind that: a citation stays with the"
                            + " submission in which it was made.")
    public Trace traceAnswer(
            @RestPath int round,
            @RestPath String party,
            @RestPath int submission,
            @RestPath String question,
            @BeanParam FollowedWords followed) {
        rounds.require(round);
        var missing = NotFound.of("answer", question);
        var sealed = caller.isInsider() || caller.answersFor().equals(party);
        var id = queries.answer(round, party, question, submission, sealed).orElseThrow(missing);
        return tracing.answer(
                round,
                id,
                SameAnswer.of(submission, queries.answers(round, party, question)),
                followed.words(),
                missing);
    }
}
