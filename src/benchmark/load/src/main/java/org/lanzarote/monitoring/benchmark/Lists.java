package org.lanzarote.monitoring.benchmark;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Documents;
import org.yaml.snakeyaml.Yaml;

/** Every list of the API document, whole and by each of its filters, and what is read across a round. */
final class Lists {

    private static final Path DOCUMENT = Path.of("openapi/openapi.yaml");

    /** Whoever may call is asked first that sees most. */
    private static final Map<String, String> CALLERS = Map.of(
            "secretariat", Account.SECRETARIAT,
            "safeguarding-officer", Account.OFFICER,
            "auditor", Account.AUDITOR,
            "focal-point", Account.focalPoint("FRA"),
            "facilitator", Account.FACILITATOR);

    private static final List<String> PREFERRED =
            List.of("secretariat", "safeguarding-officer", "auditor", "focal-point", "facilitator");

    /** What is filtered by, where the document names no values. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("party", "FRA"),
            entry("question", "1.1"),
            entry("chapter", "V"),
            entry("code", "II-1"),
            entry("paragraph", "53"),
            entry("recommendation", "II-1"),
            entry("urgency", "REQUIRE"),
            entry("organisation", "Measured%20organisation"),
            entry("language", "fr"),
            entry("account", "secretariat"),
            entry("author", "secretariat"),
            entry("article", "20(3)"),
            entry("text", "answer"),
            entry("operation", "saveAnswer"),
            entry("record", "/rounds/100"),
            entry("requestId", "none"),
            entry("from", "2020-01-01T00:00:00Z"),
            entry("until", "2020-01-01T00:00:00Z"),
            entry("contribution", "01a214ec-0000-7000-8000-000000000000"),
            entry("round", Integer.toString(Rounds.READ)),
            entry("value", "YES&question=1.1"),
            entry("after", "1"),
            entry("since", "2020-01-01T00:00:00Z"),
            entry("stale", "true"),
            entry("outcome", "CHANGED"),
            entry("coded", "GAP"),
            entry("country", "CAN"),
            entry("theme", Documents.THEME),
            entry("delegation", "FRA"),
            entry("draft", "1"),
            entry("place", "/paragraphs/53"),
            entry("presentPlace", "/paragraphs/53"));

    /** Words that stand in texts of every kind, searched for in one round. */
    private static final String SEARCH = "/search?q=children%20OR%20answer&round=" + Rounds.READ;

    /** Readings of the Secretariat that go across a round and have no pages. */
    private static final List<String> ACROSS = List.of(
            "questions/1/compilation",
            "answers/figures?question=1.1",
            "answers/matrix",
            "finding-facets",
            "coverage/figures",
            "replies/FRA/submissions/1/answers/1.1/trace",
            "report/paragraphs/53/trace",
            "report/recommendations/II-1/trace",
            "report/document",
            "report/validation",
            "factsheets/FRA/footnotes/1/trace");

    private final JsonNode document = document();

    /** A list with a filter, or none, and who asks for it. */
    record Asked(String path, String login) {

        /** Whether it is filtered so already. */
        boolean has(String parameter) {
            return path.contains("&" + parameter);
        }

        Asked with(String parameter) {
            return new Asked(path + (path.contains("?") ? "&" : "?") + parameter, login);
        }
    }

    List<Asked> all() {
        var all = new ArrayList<Asked>();
        document.get("paths").properties().forEach(path -> {
            var operation = path.getValue().path("get");
            var parameters = Stream.concat(parameters(path.getValue()), parameters(operation))
                    .toList();
            if (parameters.stream()
                    .anyMatch(parameter -> "limit".equals(parameter.get("name").asText()))) {
                var whole = new Asked(address(path.getKey()), login(operation));
                all.add(whole);
                parameters.stream()
                        .flatMap(this::filter)
                        .filter(filter -> !whole.has(filter))
                        .map(whole::with)
                        .forEach(all::add);
            }
        });
        ACROSS.forEach(path -> all.add(new Asked("/rounds/" + Rounds.READ + "/" + path, Account.SECRETARIAT)));
        return all;
    }

    private Stream<String> filter(JsonNode parameter) {
        var name = parameter.get("name").asText();
        if (!"query".equals(parameter.get("in").asText())
                || List.of("limit", "cursor", "q").contains(name)) {
            return Stream.empty();
        }
        var whole = resolved(parameter.get("schema"));
        var schema = whole.has("items") ? resolved(whole.get("items")) : whole;
        var values = schema.path("enum");
        if (!values.isEmpty()) {
            return Stream.of(name + "=" + values.get(0).asText());
        }
        if ("boolean".equals(schema.path("type").asText())) {
            return Stream.of(name + "=true");
        }
        var value = VALUES.get(name);
        if (value == null) {
            throw new IllegalStateException("The filter " + name + " has no value to be measured with");
        }
        return Stream.of(name + "=" + value);
    }

    private static String address(String template) {
        if ("/search".equals(template)) {
            return SEARCH;
        }
        return template.replace("{round}", Integer.toString(Rounds.READ))
                .replace("{party}", "FRA")
                .replace("{question}", "1.1")
                .replace("{version}", "1")
                .replace("{draft}", "1");
    }

    private static String login(JsonNode operation) {
        var description = operation.path("description").asText();
        var callers = description.substring(description.lastIndexOf("Who may call:") + 1);
        return PREFERRED.stream()
                .filter(callers::contains)
                .findFirst()
                .map(CALLERS::get)
                .orElse(Account.SECRETARIAT);
    }

    private Stream<JsonNode> parameters(JsonNode holder) {
        return StreamSupport.stream(holder.path("parameters").spliterator(), false)
                .map(this::resolved);
    }

    private JsonNode resolved(JsonNode node) {
        var one = node.has("allOf") ? node.get("allOf").get(0) : node;
        return one.has("$ref") ? document.at(one.get("$ref").asText().substring(1)) : one;
    }

    private static JsonNode document() {
        try (InputStream yaml = Files.newInputStream(DOCUMENT)) {
            return Documents.JSON.valueToTree(new Yaml().<Map<String, Object>>load(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
