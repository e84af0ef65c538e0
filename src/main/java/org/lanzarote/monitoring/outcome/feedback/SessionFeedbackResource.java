package org.lanzarote.monitoring.outcome.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Tells the facilitator of a session what became of what its children said, to pass on to them. */
@Path("/rounds/{round}/child-contributions/{id}/feedback")
@Tag(name = "Feedback")
@Trailed
@Transactional
class SessionFeedbackResource {

    private final FeedbackQueries queries;
    private final FeedbackWriting writing;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;

    SessionFeedbackResource(
            FeedbackQueries queries,
            FeedbackWriting writing,
            RoundRepository rounds,
            Disclosure disclosure,
            Caller caller) {
        this.queries = queries;
        this.writing = writing;
        this.rounds = rounds;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, FeedbackMarkdown.TYPE, MediaType.TEXT_PLAIN})
    @RolesAllowed(Role.FACILITATOR)
    @Operation(
            summary = "Read what became of what the children of your session said, in words for them",
            description = "The feedback is JSON, a page or a text, by Accept. It has the extracts made from the "
                    + "session; statements that were set aside or withdrawn are not mentioned, nor is the "
                    + "reason. Before the report is public, the feedback says only that.")
    public Feedback getSessionFeedback(
            @RestPath int round,
            @RestPath UUID id,
            @RestQuery @DefaultValue("EN") @Parameter(description = "Language of the sentences") Language lang) {
        rounds.require(round);
        if (queries.ownSession(round, id, caller.reportsFor()) == 0) {
            throw NotFound.of("child contribution", id).get();
        }
        disclosure.restricted(true);
        return writing.write(
                round,
                lang,
                FeedbackPhrase.TITLE_SESSION,
                queries.report(round, caller.isInsider()),
                queries.ofSession(round, id, RoundFeedbackResource.MOST));
    }
}
