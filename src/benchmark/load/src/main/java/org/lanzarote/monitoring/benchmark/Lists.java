package org.lanzarote.monitoring.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.deployment.Account;
import org.lanzarote.monitoring.deployment.Api;
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

    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final JsonNode document = document();
    private final Api api;
    private final FilterValues values;

    Lists(Api api) {
        this.api = api;
        this.values = new FilterValues(api);
    }

    /** A list with a filter, or none, and who asks for it. */
    record Asked(String path, String login) {

        /** Whether it is filtered so already. */
        boolean has(String parameter) {
            return path.contains("&" + parameter);
        }

        /** Whether it has pages, and no filter but those that every search has here. */
        boolean isWhole() {
            return path.equals(SEARCH) || !path.contains("?") && !goesAcross(path);
        }

        /** The path without the keys that this database alone has. */
        String name() {
            return KEY.matcher(path).replaceAll("{id}");
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
                var login = login(operation);
                var whole = new Asked(keyed(address(path.getKey()), login), login);
                all.add(whole);
                parameters.stream()
                        .flatMap(parameter -> filter(path.getKey(), login, parameter))
                        .filter(filter -> !whole.has(filter))
                        .map(whole::with)
                        .forEach(all::add);
            }
        });
        ACROSS.forEach(path -> all.add(new Asked("/rounds/" + Rounds.READ + "/" + path, Account.SECRETARIAT)));
        return all;
    }

    /** Whether it is read across a round and has no pages, for which the goal of lists is not meant. */
    static boolean goesAcross(String path) {
        return ACROSS.stream().anyMatch(path::endsWith);
    }

    private Stream<String> filter(String list, String login, JsonNode parameter) {
        var name = parameter.get("name").asText();
        if (!"query".equals(parameter.get("in").asText())
                || List.of("limit", "cursor", "q").contains(name)) {
            return Stream.empty();
        }
        var whole = resolved(parameter.get("schema"));
        var schema = whole.has("items") ? resolved(whole.get("items")) : whole;
        return Stream.of(name + "=" + values.value(list, login, name, schema));
    }

    /** What belongs to an item of a list is read of the first one there; where there is none, the path stays as it is. */
    private String keyed(String path, String login) {
        int at = path.indexOf("/{id}");
        return at < 0
                ? path
                : api.firstKey(login, path.substring(0, at))
                        .map(key -> path.replace("{id}", key))
                        .orElse(path);
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
