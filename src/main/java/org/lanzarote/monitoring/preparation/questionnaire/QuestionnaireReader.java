package org.lanzarote.monitoring.preparation.questionnaire;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Audience;

/** The audience and the language for which a questionnaire is read. */
public record QuestionnaireReader(
        @RestQuery @Parameter(description = "Only what is put to this audience") @Nullable Audience audience,

        @RestQuery
        @Parameter(description = "Language of the page; absent: the authentic one. JSON has both in any case")
        @Nullable Language lang) {}
