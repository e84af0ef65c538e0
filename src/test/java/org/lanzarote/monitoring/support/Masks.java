package org.lanzarote.monitoring.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Puts what is always the same in place of what is another in each run: keys, digests, times of real clocks, secrets. */
final class Masks {

    /** A reader sees by the third what the fourth is like. */
    private static final int MOST_ITEMS = 3;

    private static final Set<String> SECRETS = Set.of("secret", "clientSecret", "password", "token");
    private static final String SECRET = "not-a-secret-not-a-secret-not-a-secret-not-";
    private static final String SECRET_OF_WEBHOOK = "whsec_bm90LWEtc2VjcmV0LW5vdC1hLXNlY3JldC1ub3QtYS0=";
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

    private final Map<String, String> known = new HashMap<>();

    JsonNode over(JsonNode node) {
        return over("", node);
    }

    private JsonNode over(String field, JsonNode node) {
        if (node.isObject()) {
            var masked = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(each -> masked.set(masked(each.getKey()), over(each.getKey(), each.getValue())));
            return masked;
        }
        if (node.isArray()) {
            var masked = JsonNodeFactory.instance.arrayNode();
            node.valueStream()
                    .limit(node.path(0).isValueNode() ? Long.MAX_VALUE : MOST_ITEMS)
                    .forEach(item -> masked.add(over(field, item)));
            return masked;
        }
        if (!node.isTextual()) {
            return node;
        }
        return JsonNodeFactory.instance.textNode(
                SECRETS.contains(field)
                        ? node.asText().startsWith("whsec_") ? SECRET_OF_WEBHOOK : SECRET
                        : field.equals("next") ? "cursor-of-the-next-page" : masked(node.asText()));
    }

    private String masked(String text) {
        var withoutKeys = masked(text, KEY, "01987000-0000-7000-8000-%012d"::formatted);
        var withoutDigests = masked(withoutKeys, DIGEST, "%064x"::formatted);
        return TIME.matcher(withoutDigests).replaceAll(time -> ofTheStandingClock(time.group()));
    }

    private String masked(String text, Pattern pattern, IntFunction<String> mask) {
        return pattern.matcher(text)
                .replaceAll(found -> known.computeIfAbsent(found.group(), key -> mask.apply(known.size() + 1)));
    }

    /** A time of the test's clock stands; one of PostgreSQL or Keycloak is of today. */
    private static String ofTheStandingClock(String time) {
        var apart = Instant.parse(time).until(Instant.now(), ChronoUnit.HOURS);
        return Math.abs(apart) < 48 ? TestClock.NOW.toString() : time;
    }
}
