package org.lanzarote.monitoring.replies.translation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.paging.Created;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.paging.Idempotent;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.trail.Reason;
import org.lanzarote.monitoring.platform.trail.Trailed;
import org.lanzarote.monitoring.replies.reply.Answer;
import org.lanzarote.monitoring.replies.reply.AnswerRepository;

/** Writes the texts of an answer in further languages, by those who write the answer. */
@Path("/rounds/{round}/replies/{party}/answers/{question}/translations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translations of answers")
@Trailed
@Transactional
class TranslationResource {

    private final AnswerRepository answers;
    private final TranslationRepository translations;
    private final Caller caller;
    private final Clock clock;

    TranslationResource(AnswerRepository answers, TranslationRepository translations, Caller caller, Clock clock) {
        this.answers = answers;
        this.translations = translations;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Give the text of an answer in a further language",
            description = "The language is the other official one or a national one, once each. The translation is "
                    + "bound to the version of the answer that it translates, and shown as stale once the "
                    + "answer's text changes. A withdrawn translation can be given again.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public RestResponse<Created> translateAnswer(
            @RestPath int round,
            @RestPath String party,
            @RestPath String question,
            @Valid @NotNull TranslateAnswer body) {
        var answer = requireOpen(round, party, question);
        var translation = translations.begin(answer, body, caller.name(), clock.instant());
        translations.persistAndFlush(translation);
        return Created.at(
                "/rounds/%d/replies/%s/answers/%s/translations".formatted(round, party, question),
                translation.language,
                translation.version);
    }

    @PUT
    @Path("/{language}")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Change a translation of an answer",
            description = "If-Match takes the translation's own tag. The same text with the answer's present "
                    + "version confirms that a stale translation still holds.")
    @APIResponse(responseCode = "204", description = "Changed")
    public RestResponse<Void> changeTranslation(
            @RestPath int round,
            @RestPath String party,
            @RestPath String question,
            @RestPath String language,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull ChangeTranslation body) {
        var translation = translations.require(requireOpen(round, party, question), language);
        ifMatch.require(translation.version);
        translation.save(body, caller.name(), clock.instant());
        translations.flush();
        return EntityTag.of(translation.version).alone();
    }

    @POST
    @Path("/{language}/withdraw")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "Withdraw a translation of an answer",
            description = "It is kept, and no longer shown or submitted. If-Match takes the translation's tag.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public RestResponse<Void> withdrawTranslation(
            @RestPath int round,
            @RestPath String party,
            @RestPath String question,
            @RestPath String language,
            @BeanParam Precondition ifMatch,
            @Valid @NotNull Reason body) {
        var translation = translations.require(requireOpen(round, party, question), language);
        ifMatch.require(translation.version);
        translation.withdraw(body.reason(), caller.name(), clock.instant());
        translations.flush();
        return EntityTag.of(translation.version).alone();
    }

    private Answer requireOpen(int round, String party, String question) {
        var inHand = answers.hold(round, party, question);
        inHand.requireDraft();
        return inHand.answer();
    }
}
