package org.lanzarote.monitoring.outcome.placing;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.analysis.finding.FindingState;

/** Which findings to list; all that is given must hold, and of several values of one filter any. */
record FindingFilter(
        @RestQuery
        @Separator(",")
        @Parameter(
                name = "party",
                in = ParameterIn.QUERY,
                description = "ISO codes of the Parties it is about",
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
                description = "Numerals of the chapters its question feeds",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> chapter,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "nature",
                in = ParameterIn.QUERY,
                description = "What it says of the Party",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<FindingNature> nature,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "state",
                in = ParameterIn.QUERY,
                description = "How far it has come",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<FindingState> state,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "author",
                in = ParameterIn.QUERY,
                description =
                        "Logins of those who wrote its present wording; finds nothing for those who are not told of authors",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> author,

        @RestQuery
        @DefaultValue("")
        @Size(max = 20) @Parameter(
                description =
                        "Article of the Convention whose reservation it cites, as 20(3); 20 includes 20(3). An article"
                                + " that stands in the words may be one of another law, and is found by text")
        String article,

        @RestQuery
        @DefaultValue("")
        @Size(max = 200) @Parameter(description = "Words that its text contains as they stand; case and accents do not matter")
        String text,

        @RestQuery @Parameter(description = "Number of a paragraph that it cites or is linked to") @Nullable Integer paragraph,

        @RestQuery
        @DefaultValue("")
        @Parameter(description = "Code of a recommendation that it cites or is linked to itself")
        String code,

        @RestQuery
        @DefaultValue("")
        @Parameter(
                description = "Code of a recommendation that it bears on: it is linked to it, or based on a "
                        + "paragraph that supports it")
        String recommendation,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "coded",
                in = ParameterIn.QUERY,
                description = "Codes of the codebook that it carries; nothing carries one for others than insiders",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> coded,

        @RestQuery @Parameter(description = "Whether something that it rests on no longer stands") @Nullable Boolean stale) {

    private static final FindingFilter NONE = new FindingFilter(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", "", null, "", "", List.of(), null);

    /** Whether all are listed. */
    boolean fitsAll() {
        return equals(NONE);
    }
}
