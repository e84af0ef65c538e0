package org.lanzarote.monitoring.outcome.citing;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.lanzarote.monitoring.outcome.citing.AnswerCitationQueries.AnswerInSubmission;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.PublicEyes;
import org.lanzarote.monitoring.platform.citing.CitationUses;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.published.StoredForPublic;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** Shows what cites an answer. */
@Path("/rounds/{round}/replies/{party}/answers/{question}/citations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@Trailed
@Transactional
class AnswerCitationResource {

    private final AnswerCitationQueries queries;
    private final CitationUses uses;
    private final RoundRepository rounds;
    private final QuestionnaireRepository questionnaires;
    private final Caller caller;
    private final Disclosure disclosure;
    private final PublicEyes eyes;

    AnswerCitationResource(
            AnswerCitationQueries queries,
            CitationUses uses,
            RoundRepository rounds,
            QuestionnaireRepository questionnaires,
            Caller caller,
            Disclosure disclosure,
            PublicEyes eyes) {
        this.eyes = eyes;
        this.queries = queries;
        this.uses = uses;
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.caller = caller;
        this.disclosure = disclosure;
    }

    @GET
    @PermitAll
    @StoredForPublic
    @Operation(
            summary = "List what cites an answer, in any of its submissions",
            description = "The Secretariat, the Committee and rapporteurs see all that cites it, in the words that are"
                    + " public and in those of a draft; everybody sees what is public. The list has no pages, since few"
                    + " records cite one answer.")
    public List<AnswerCitation> listAnswerCitations(
            @RestPath int round, @RestPath String party, @RestPath String question) {
        if (!rounds.require(round).rosterCodes().contains(party)
                || !questionnaires.chaptersInForce(round).containsKey(question)) {
            throw NotFound.of("answer", party + "/" + question).get();
        }
        var submitted = queries.submitted(round, party, question);
        var citing = citing(submitted.stream().map(AnswerInSubmission::id).toList());
        var shown = submitted.stream()
                .flatMap(answer -> citing.of(answer.id())
                        .map(record -> new AnswerCitation(
                                answer.cited(round, party, question), record, citing.isPublic(answer.id(), record))))
                .toList();
        disclosure.restricted(shown.stream().anyMatch(record -> !record.published()));
        return shown;
    }

    private CitingNow citing(List<UUID> answers) {
        return caller.isInsider()
                ? new CitingNow(eyes.read(() -> uses.of(answers)), uses.of(answers))
                : new CitingNow(uses.of(answers), Map.of());
    }
}
