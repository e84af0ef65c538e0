package org.lanzarote.monitoring.support;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request and its answer as the document shows them; of one that has no JSON, nothing. One that a test has chosen is
 * not replaced by what others ask.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Example(
        @Nullable Boolean chosen,
        @Nullable JsonNode request,
        @Nullable JsonNode response) {

    /** What is longer tells a reader less. */
    private static final int LONGEST = 3000;

    /** What tests send to try the service, and nobody else would. */
    private static final Pattern ODD = Pattern.compile(
            "localhost|<|([^0])\\1{7}|[\\u200b-\\u200f\\u2028-\\u202e\\ufeff\\ufffd]|\\\\u00|[\\x{10000}-\\x{10ffff}]");

    /** The better one tells more of the fields; of two that tell the same, the shorter one does. */
    private static final Comparator<Example> BETTER = comparing(Example::isChosen)
            .thenComparing(Example::isReadable)
            .thenComparingInt(Example::fields)
            .thenComparing(comparingInt(Example::length).reversed())
            .thenComparing(Example::text);

    static Example of(Optional<JsonNode> request, Optional<JsonNode> response) {
        var masks = new Masks();
        return new Example(
                null,
                request.map(masks::over).orElse(null),
                response.map(masks::over).orElse(null));
    }

    Example asChosen() {
        return new Example(true, request, response);
    }

    boolean isEmpty() {
        return request == null && response == null;
    }

    boolean isBetterThan(Example other) {
        return BETTER.compare(this, other) > 0;
    }

    private boolean isChosen() {
        return chosen != null;
    }

    private boolean isReadable() {
        return length() <= LONGEST && !ODD.matcher(text()).find();
    }

    private int length() {
        return text().length();
    }

    private int fields() {
        Set<String> fields = new TreeSet<>();
        gather(request, "request", fields);
        gather(response, "response", fields);
        return fields.size();
    }

    private static void gather(@Nullable JsonNode node, String path, Set<String> fields) {
        if (node != null) {
            fields.add(path);
            node.properties().forEach(field -> gather(field.getValue(), path + "/" + field.getKey(), fields));
            if (node.isArray()) {
                node.forEach(item -> gather(item, path + "/-", fields));
            }
        }
    }

    private String text() {
        return request + "\n" + response;
    }
}
