package org.lanzarote.monitoring.analysis.coverage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.coverage.Whose.WhoseQuestions;
import org.lanzarote.monitoring.platform.access.Caller;

/** Which Parties and questions to look at; all that is given must hold, and of several values of one filter any. */
record CoverageFilter(
        @RestQuery
        @Separator(",")
        @Parameter(
                name = "party",
                in = ParameterIn.QUERY,
                description = "ISO codes of Parties on the roster",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> party,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "question",
                in = ParameterIn.QUERY,
                description = "Numbers of questions; a main question includes its sub-questions",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> question,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "chapter",
                in = ParameterIn.QUERY,
                description = "Numerals of chapters that the questions feed",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> chapter,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "state",
                in = ParameterIn.QUERY,
                description = "How far the findings have come",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<CoverageState> state,

        @RestQuery
        @Parameter(
                description =
                        "Whether a finding rests on the answer of the latest submission; finds answers only that were given")
        @Nullable Boolean used,

        @RestQuery
        @Parameter(
                description = "Only your own questions: a rapporteur's are those for which it is appointed today, the"
                        + " Secretariat's those for which nobody is")
        @Nullable Boolean mine) {

    Whose whose(Caller caller, LocalDate today) {
        if (!Boolean.TRUE.equals(mine)) {
            return new Whose(WhoseQuestions.ALL, "", today);
        }
        return caller.isSecretariat()
                ? new Whose(WhoseQuestions.NOBODYS, "", today)
                : new Whose(WhoseQuestions.OWN, caller.name(), today);
    }
}
