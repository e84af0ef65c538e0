package org.lanzarote.monitoring.inquiry.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;

/** Which texts are searched: of each filter that is given, one value must hold. */
record SearchFilter(
        @RestQuery
        @Separator(",")
        @Parameter(
                name = "kind",
                in = ParameterIn.QUERY,
                description = "Kinds of texts",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<SearchedKind> kind,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "party",
                in = ParameterIn.QUERY,
                description =
                        "ISO codes of Parties that it is of, about or to; an extract of what children said has none"
                                + " here, whether or not it tells its Party",
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
                description = "Numerals of the chapters that it is in or feeds",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> chapter,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "round",
                in = ParameterIn.QUERY,
                description = "Numbers of rounds",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<Integer> round,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "language",
                in = ParameterIn.QUERY,
                description = "Languages of the texts",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<Language> language) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]{1,8}");
    private static final Pattern NUMBER = Pattern.compile(QuestionNumber.PATTERN);

    /** The values of the filters that were given, as the index knows them. */
    @JsonIgnore
    Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        add(given, "kind", kind);
        add(given, "party", party);
        add(given, "question", question);
        add(given, "chapter", chapter);
        add(given, "round", round);
        add(given, "language", language);
        return given;
    }

    private static void add(Map<String, List<String>> given, String filter, List<?> values) {
        var sent = values.stream()
                .map(String::valueOf)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        if (!sent.isEmpty()) {
            given.put(filter, sent);
        }
    }

    /** Whether all Parties, questions and chapters have the form of such; what has not, there is not. */
    @JsonIgnore
    boolean hasForm() {
        return party.stream().allMatch(CODE.asMatchPredicate())
                && question.stream().allMatch(NUMBER.asMatchPredicate())
                && chapter.stream().allMatch(NUMERAL.asMatchPredicate());
    }
}
