package org.lanzarote.monitoring.outcome.translation;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violation;

/** Which texts to list; of several values of one filter any. */
record TextTranslationFilter(
        @RestQuery
        @Parameter(
                name = "language",
                in = ParameterIn.QUERY,
                description = "The language of the translations, which is the one that the report is not in")
        @Nullable Language language,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "kind",
                in = ParameterIn.QUERY,
                description = "Kinds of texts",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<TranslatedKind> kind,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "state",
                in = ParameterIn.QUERY,
                description = "How far their translations have come",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<TextTranslationState> state) {

    String[] kinds() {
        return names(kind, TranslatedKind.values());
    }

    String[] states() {
        return names(state, TextTranslationState.values());
    }

    /** The language that is asked for, or the only one that there is to ask for; a report is not translated into its own. */
    static Language language(@Nullable Language asked, Report report) {
        if (asked == report.language()) {
            throw ProblemType.BAD_PARAMETER.because(
                    TextTranslationMessage.TEXT_TRANSLATION_UNFIT,
                    List.of(Violation.of("language", TextTranslationMessage.REPORT_IS_IN.with(asked))));
        }
        return report.language().other();
    }

    private static String[] names(List<? extends Enum<?>> asked, Enum<?>[] all) {
        return (asked.isEmpty() ? Arrays.stream(all) : asked.stream())
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
