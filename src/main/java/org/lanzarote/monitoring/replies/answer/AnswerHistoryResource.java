package org.lanzarote.monitoring.replies.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reading.AnswerView;

/** Every save of an answer; what a Party wrote on the way to its reply stays its own. */
@Path("/rounds/{round}/replies/{party}/answers/{question}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
@Trailed
@Transactional
class AnswerHistoryResource {

    private final AnswerHistoryQueries history;
    private final Disclosure disclosure;
    private final Caller caller;

    AnswerHistoryResource(AnswerHistoryQueries history, Disclosure disclosure, Caller caller) {
        this.history = history;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "List every save of an answer, the latest first",
            description = "Kept for ever, for the Party alone, and for a delegate who has the question. A former text"
                    + " is taken up again by saving it.")
    public Page<AnswerVersionRow> listAnswerVersions(
            @RestPath int round, @RestPath String party, @RestPath String question, @BeanParam @Valid PageQuery page) {
        var answer = require(round, party, question);
        var rows = history.versions(answer, page.beforeNumber(), page.fetch());
        return Page.of(rows, page, AnswerVersionRow::version);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(summary = "Read an answer as it was saved once")
    public AnswerView getAnswerVersion(
            @RestPath int round, @RestPath String party, @RestPath String question, @RestPath int version) {
        return history.version(require(round, party, question), version)
                .map(AnswerView::of)
                .orElseThrow(NotFound.of("version of the answer", version));
    }

    private UUID require(int round, String party, String question) {
        var answer = history.answer(round, party, question, caller.answersFor(), caller.delegate())
                .orElseThrow(NotFound.of("answer", party + "/" + question));
        disclosure.restricted(true);
        return answer;
    }
}
