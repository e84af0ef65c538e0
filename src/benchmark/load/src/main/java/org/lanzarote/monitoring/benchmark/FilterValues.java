package org.lanzarote.monitoring.benchmark;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.lanzarote.monitoring.deployment.Api;
import org.lanzarote.monitoring.deployment.Documents;

/** What lists are filtered by. */
final class FilterValues {

    /** Where the document names no values. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("party", "FRA"),
            entry("question", "1.1"),
            entry("chapter", "V"),
            entry("code", "II-1"),
            entry("paragraph", "53"),
            entry("recommendation", "II-1"),
            entry("urgency", "REQUIRE"),
            entry("organisation", "Measured%20organisation"),
            entry("language", "de"),
            entry("account", "secretariat"),
            entry("author", "secretariat"),
            entry("article", "20(3)"),
            entry("text", "answer"),
            entry("operation", "saveAnswer"),
            entry("record", "/rounds/100"),
            entry("requestId", "none"),
            entry("from", "2020-01-01T00:00:00Z"),
            entry("until", "2100-01-01T00:00:00Z"),
            entry("round", Integer.toString(Rounds.READ)),
            entry("value", "YES&question=1.1"),
            entry("after", "1"),
            entry("since", "2020-01-01T00:00:00Z"),
            entry("stale", "true"),
            entry("outcome", "CHANGED"),
            entry("coded", "GAP"),
            entry("country", "NOR"),
            entry("theme", Documents.THEME),
            entry("delegation", "FRA"),
            entry("draft", "1"),
            entry("place", "/paragraphs/53"),
            entry("presentPlace", "/paragraphs/53"));

    /** The lists of whose first item a filter takes the key. */
    private static final Map<String, String> KEYS =
            Map.of("after", "/events", "contribution", "/rounds/%d/child-contributions".formatted(Rounds.READ));

    /** Where the first value that the document names is refused: the report is in English itself. */
    private static final Map<String, String> FITTING = Map.of("/rounds/{round}/report/translations?language", "FR");

    private final Api api;

    FilterValues(Api api) {
        this.api = api;
    }

    String value(String list, String login, String name, JsonNode schema) {
        var fitting = FITTING.get(list + "?" + name);
        if (fitting != null) {
            return fitting;
        }
        var named = schema.path("enum");
        if (!named.isEmpty()) {
            return named.get(0).asText();
        }
        if ("boolean".equals(schema.path("type").asText())) {
            return "true";
        }
        var value = "uuid".equals(schema.path("format").asText())
                ? Optional.ofNullable(KEYS.get(name)).flatMap(keyed -> api.firstKey(login, keyed))
                : Optional.ofNullable(VALUES.get(name));
        return value.orElseThrow(() -> new IllegalStateException(
                "The filter %s of %s has no value to be measured with".formatted(name, list)));
    }
}
