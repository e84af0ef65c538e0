package org.lanzarote.monitoring.outcome.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.query.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Tells everybody what became of what children said in a round, once the report is public. */
@Path("/rounds/{round}/child-feedback")
@Tag(name = "Feedback")
@Trailed
@Transactional
class RoundFeedbackResource {

    /** The most extracts of one feedback, more than a report cites; others are left out. */
    static final Page MOST = Page.first(1000);

    private final FeedbackQueries queries;
    private final FeedbackWriting writing;
    private final RoundRepository rounds;
    private final Disclosure disclosure;
    private final Caller caller;

    RoundFeedbackResource(
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
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "Read what became of what children said, in words for children",
            description = "The feedback is JSON, a page or a text, by Accept. It has the published extracts, what "
                    + "the report and the factsheets make of each, and which are not used. It is public with "
                    + "the report.")
    public Feedback getChildFeedback(
            @RestPath int round,
            @RestQuery @DefaultValue("EN") @Parameter(description = "Language of the sentences") Language lang) {
        rounds.require(round);
        var report = queries.report(round, caller.isInsider()).orElseThrow(NotFound.of("report of round", round));
        disclosure.restricted(report.publishedAt() == null);
        return writing.write(
                round, lang, FeedbackPhrase.TITLE_ROUND, Optional.of(report), queries.ofRound(round, MOST));
    }
}
