package org.lanzarote.monitoring.replies.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.files.attachment.SealedFiles;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Proposes to the Secretariat what to withhold when it publishes a reply. */
@Path("/rounds/{round}/replies/{party}/publication-proposal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Published replies")
@Trailed
@Transactional
class PublicationProposalResource {

    private final PublishingQueries queries;
    private final Proposing proposing;
    private final SealedFiles sealed;
    private final Disclosure disclosure;

    PublicationProposalResource(
            PublishingQueries queries, Proposing proposing, SealedFiles sealed, Disclosure disclosure) {
        this.queries = queries;
        this.proposing = proposing;
        this.sealed = sealed;
        this.disclosure = disclosure;
    }

    @GET
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            summary = "Read what to withhold when the last submission is published",
            description =
                    "Each passage, answer and file that was withheld at an earlier publication, in this round or one"
                            + " before, or taken down since, and where and how it still stands: in whatever answer,"
                            + " whatever its capitals, spaces and marks of emphasis, and a file under whatever key."
                            + " Words of fewer than twelve characters count in their own question alone. The tag is the reply's, for publishing it.")
    public RestResponse<PublicationProposal> getPublicationProposal(@RestPath int round, @RestPath String party) {
        var reply = queries.reply(round, party)
                .filter(ReplyToPublish::isSubmitted)
                .orElseThrow(NotFound.of("publication proposal of", party));
        disclosure.restricted(true);
        var submitted = queries.submission(reply.id(), reply.submissions()).orElseThrow();
        var before = proposing.before(submitted);
        var answers = queries.answers(reply.id(), reply.submissions());
        var proposed = proposing.in(submitted, before, answers, sealed.of(submitted.id()));
        var silent = before.questions(round, List.of());
        var withoutTranslations = answers.stream()
                .filter(answer -> !answer.translations().isEmpty() && silent.contains(answer.number()))
                .map(AnswerToPublish::number)
                .toList();
        return reply.tag().on(new PublicationProposal(reply.submissions(), proposed, withoutTranslations));
    }
}
