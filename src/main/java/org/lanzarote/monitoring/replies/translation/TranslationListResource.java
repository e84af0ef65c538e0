package org.lanzarote.monitoring.replies.translation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.access.Role;
import org.lanzarote.monitoring.platform.language.LanguageTag;
import org.lanzarote.monitoring.platform.paging.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.platform.trail.Trailed;

/** Shows translations of one answer or of a whole reply, to the Party and those who work on it. */
@Path("/rounds/{round}/replies/{party}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Translations of answers")
@Trailed
@Transactional
class TranslationListResource {

    private final TranslationQueries queries;
    private final Disclosure disclosure;
    private final Caller caller;

    TranslationListResource(TranslationQueries queries, Disclosure disclosure, Caller caller) {
        this.queries = queries;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    @GET
    @Path("/translations")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(
            summary = "List the translations in a reply, by question and language",
            description = "A delegate sees those of its sections. Withdrawn ones are not listed.")
    public Page<TranslationView> listTranslations(
            @RestPath int round,
            @RestPath String party,
            @Parameter(description = "BCP 47 tag: only those into this language") @RestQuery @Nullable String language,
            @Parameter(description = "Whether the answer has changed its text since") @RestQuery @Nullable Boolean stale,
            @BeanParam @Valid PageQuery page) {
        requireWork(round, party, "");
        var into = language == null ? "" : known(language);
        return list(round, party, new TranslationFilter("", into, stale), page);
    }

    @GET
    @Path("/answers/{question}/translations")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(summary = "List the translations of an answer, by language")
    public Page<TranslationView> listTranslationsOfAnswer(
            @RestPath int round, @RestPath String party, @RestPath String question, @BeanParam @Valid PageQuery page) {
        requireWork(round, party, question);
        return list(round, party, new TranslationFilter(question, "", null), page);
    }

    @GET
    @Path("/answers/{question}/translations/{language}")
    @RolesAllowed({Role.FOCAL_POINT, Role.DELEGATE})
    @Operation(summary = "Read a translation of an answer")
    public RestResponse<TranslationView> getTranslation(
            @RestPath int round, @RestPath String party, @RestPath String question, @RestPath String language) {
        requireWork(round, party, question);
        var tag = LanguageTag.normal(language).orElse("");
        var translation = queries.translation(round, party, new TranslationFilter(question, tag, null), caller)
                .orElseThrow(NotFound.of("translation into", language));
        disclosure.restricted(true);
        return RestResponse.ResponseBuilder.ok(translation)
                .header("ETag", translation.tag())
                .build();
    }

    private Page<TranslationView> list(int round, String party, TranslationFilter filter, PageQuery page) {
        disclosure.restricted(true);
        var found = queries.translations(round, party, filter, caller, page);
        return Page.of(found, page, TranslationView::place);
    }

    private void requireWork(int round, String party, String question) {
        if (queries.answers(round, party, question, caller.answersFor(), caller.delegate()) == 0) {
            throw (question.isEmpty() ? NotFound.of("reply of", party) : NotFound.of("answer", party + "/" + question))
                    .get();
        }
    }

    private static String known(String language) {
        return LanguageTag.normal(language)
                .orElseThrow(() -> ProblemType.BAD_PARAMETER.because(TranslationMessage.LANGUAGE_TAG_UNKNOWN));
    }
}
