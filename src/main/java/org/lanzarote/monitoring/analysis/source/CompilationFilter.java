package org.lanzarote.monitoring.analysis.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
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
        return given().map(one -> one.getKey() + "=" + one.getValue()).collect(joining("; "));
    }

    /** The query of an address that asks for the same; empty where all is asked for. */
    public String query() {
        var query = given().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private Stream<Map.Entry<String, String>> given() {
        return Stream.of(
                        Map.entry(
                                "party",
                                party.stream()
                                        .filter(Predicate.not(String::isEmpty))
                                        .collect(joining(","))),
                        Map.entry("source", source.stream().map(Enum::name).collect(joining(","))),
                        Map.entry("value", value),
                        Map.entry("text", text))
                .filter(one -> !one.getValue().isEmpty());
    }

    /** Whether all is shown that there is. */
    public boolean isWhole() {
        return ofAnyParty() && source.isEmpty() && value.isEmpty() && text.isEmpty();
    }
}
