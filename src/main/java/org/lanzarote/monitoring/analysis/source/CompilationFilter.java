package org.lanzarote.monitoring.analysis.source;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;

/** Which part of a compilation to show; all that is given must hold. */
public record CompilationFilter(
        @RestQuery
        @Separator(",")
        @Parameter(
                name = "party",
                in = ParameterIn.QUERY,
                description = "ISO codes of Parties, divided by commas: what is of them or on them, and nothing else",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<String> party,

        @RestQuery
        @Separator(",")
        @Parameter(
                name = "source",
                in = ParameterIn.QUERY,
                description = "Sources, divided by commas",
                style = ParameterStyle.FORM,
                explode = Explode.FALSE)
        List<CompiledSource> source,

        @RestQuery
        @DefaultValue("")
        @Parameter(
                description = "A value that the question or a sub-question has: answers that give it, and nothing else")
        String value,

        @RestQuery
        @DefaultValue("")
        @Size(max = Criteria.LONGEST) @Parameter(description = "Words that an entry contains, in whatever accents and capitals")
        String text) {

    public boolean reads(CompiledSource one) {
        return source.isEmpty() || source.contains(one);
    }

    /** Whether Parties are not asked for. */
    public boolean ofAnyParty() {
        return party.stream().allMatch(String::isEmpty);
    }

    /** As it was asked for: the parameters that were given. */
    public String written() {
        return Stream.of(
                        written(
                                "party",
                                party.stream()
                                        .filter(Predicate.not(String::isEmpty))
                                        .collect(joining(","))),
                        written("source", source.stream().map(Enum::name).collect(joining(","))),
                        written("value", value),
                        written("text", text))
                .flatMap(identity())
                .collect(joining("; "));
    }

    private static Stream<String> written(String name, String given) {
        return given.isEmpty() ? Stream.empty() : Stream.of(name + "=" + given);
    }

    /** Whether all is shown that there is. */
    public boolean isWhole() {
        return ofAnyParty() && source.isEmpty() && value.isEmpty() && text.isEmpty();
    }
}
