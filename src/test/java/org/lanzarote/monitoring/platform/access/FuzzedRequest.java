package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.support.Drawn.one;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.Asking;
import org.lanzarote.monitoring.support.Drawn;
import org.lanzarote.monitoring.support.LetIn;

/** One request drawn from the document: mostly as it says, and here and there otherwise. */
record FuzzedRequest(
        Operation operation, String role, String address, Map<String, String> headers, String body, boolean tagged) {

    /** With which something was created before. */
    static final String USED_KEY = "one for all";

    private static final String TAG = "If-Match";
    private static final String TYPE = "Content-Type";

    private static final List<String> TAGS = List.of("\"0\"", "\"1\"", "\"99\"", "*", "", "0", "W/\"0\"", "\"", "é");
    private static final List<String> TYPES = List.of("text/plain", "application/xml", "application/*", "", "a/b/c");
    private static final List<String> ACCEPTED =
            List.of("*/*", "application/*", "text/*", "text/html", "application/pdf", "", "nonsense", "*/*;q=0");

    /** Who accepts text of it is sent a stream. */
    private static final String WITHOUT_END = "listEvents";

    private static final List<String> ACCEPTED_OF_STREAM =
            ACCEPTED.stream().filter(range -> !range.startsWith("text/")).toList();

    private static final List<String> VALUES = List.of(
            "",
            "YWZ0ZXI6RlJB",
            "YWZ0ZXI6OTk5OTk5OTk5OTk",
            "1",
            "-1",
            "99999999999",
            "maybe",
            "NOBODY",
            "FRA",
            "9.1",
            "II",
            "%00",
            "%C3%28",
            "%F0%9F%98%80",
            "a&limit=1");

    /** The signs of paths that nothing has, or that are read in two ways. */
    private static final List<String> STEPS =
            List.of("-1", "99999999999", "two", "%00", "%20", "%2F..", "%C3%28", "R99999999999", "2;x=1", "02", "'");

    static FuzzedRequest draw(RandomGenerator lot, ApiDocument document, FuzzedKeys keys) {
        var operation = one(lot, document.operations());
        var role = one(lot, lot.nextInt(4) == 0 ? LetIn.askers() : LetIn.to(operation));
        var path = keys.path(operation, lot);
        if (lot.nextInt(12) == 0) {
            path = path.substring(0, path.lastIndexOf('/') + 1) + one(lot, STEPS);
        }
        return new FuzzedRequest(
                operation,
                role,
                path + query(operation, lot),
                headers(operation, lot),
                body(operation, lot, document),
                lot.nextInt(3) > 0);
    }

    /** A redirection is the answer, and not what is behind it. */
    Response send() {
        var sent = new LinkedHashMap<>(headers);
        if (tagged && sent.containsKey(TAG)) {
            var tag = Asking.role(role).urlEncodingEnabled(false).get(address).header("ETag");
            sent.put(TAG, tag == null ? "\"0\"" : tag);
        }
        var request = Asking.role(role).urlEncodingEnabled(false).redirects().follow(false);
        var type = sent.remove(TYPE);
        request = type == null ? request.noContentType() : request.contentType(type);
        request.headers(sent);
        if (!body.isEmpty()) {
            request.body(body.getBytes(UTF_8));
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), address);
    }

    @Override
    public String toString() {
        return "%s of %s by %s, %s, %s".formatted(operation.id(), address, role, headers, body);
    }

    private static String query(Operation operation, RandomGenerator lot) {
        var parts = new ArrayList<String>();
        for (var parameter : operation.parameters("query")) {
            var name = parameter.path("name").asText();
            if (parameter.path("required").asBoolean() || lot.nextInt(4) == 0) {
                parts.add(name + "=" + value(parameter.path("schema"), lot));
                if (lot.nextInt(10) == 0) {
                    parts.add(name + "=" + one(lot, VALUES));
                }
            }
        }
        if (lot.nextInt(20) == 0) {
            parts.add("unheardOf=" + one(lot, VALUES));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static String value(JsonNode schema, RandomGenerator lot) {
        if (lot.nextInt(6) == 0) {
            return lot.nextBoolean() ? one(lot, VALUES) : URLEncoder.encode(Drawn.text(lot, 12), UTF_8);
        }
        var known = ApiDocument.read().resolved(schema);
        if (known.has("enum")) {
            return known.path("enum")
                    .get(lot.nextInt(known.path("enum").size()))
                    .asText();
        }
        return switch (known.path("type").asText()) {
            case "integer" -> Integer.toString(lot.nextInt(1, 4));
            case "boolean" -> "true";
            case "array" -> value(known.path("items"), lot) + "," + value(known.path("items"), lot);
            default -> one(lot, List.of("FRA", "9.1", "II", "law.txt", "2027-03-01T12:00:00Z", HiddenThing.NONE));
        };
    }

    private static Map<String, String> headers(Operation operation, RandomGenerator lot) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (var parameter : operation.parameters("header")) {
            var name = parameter.path("name").asText();
            if (lot.nextInt(12) > 0) {
                switch (name) {
                    case TAG -> headers.put(name, one(lot, TAGS));
                    case "Idempotency-Key" -> headers.put(name, one(lot, List.of(USED_KEY, "", "k".repeat(201))));
                    default -> headers.put(name, one(lot, List.of("To see what happens", "", "x".repeat(3_000))));
                }
            }
        }
        if (operation.node().has("requestBody")) {
            headers.put(TYPE, lot.nextInt(12) == 0 ? one(lot, TYPES) : operation.bodyType());
        }
        if (lot.nextInt(8) == 0) {
            headers.put("Accept", one(lot, operation.id().equals(WITHOUT_END) ? ACCEPTED_OF_STREAM : ACCEPTED));
        }
        return headers;
    }

    private static String body(Operation operation, RandomGenerator lot, ApiDocument document) {
        var content = operation.node().path("requestBody").path("content").path(operation.bodyType());
        if (content.isMissingNode() || lot.nextInt(25) == 0) {
            return "";
        }
        if (operation.bodyType().endsWith("json")) {
            return new FuzzedJson(lot, document).of(content.path("schema"));
        }
        return one(lot, List.of("A law", "%PDF-1.7\n", "PK\u0003\u0004", Drawn.text(lot, 200)));
    }
}
