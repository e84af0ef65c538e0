package org.lanzarote.monitoring.platform.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Any spelling of a record's address, or of its beginning, turned into the one that {@link RecordAddress} gives. */
final class RecordSpelling {

    /** What comes before the path: the scheme and the host. */
    private static final Pattern HOST = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*");

    /** What a path does not name: the query, the fragment and matrix parameters. */
    private static final Pattern LEFT_OUT = Pattern.compile("[?#].*$|;[^/]*");

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{1,9}");
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f-]{0,27}");

    private RecordSpelling() {}

    /** The beginning of the addresses that were meant; empty, where nothing was sent. */
    static String beginning(String sent) {
        if (sent.isEmpty()) {
            return sent;
        }
        var path = LEFT_OUT.matcher(HOST.matcher(sent).replaceFirst("")).replaceAll("");
        return Arrays.stream(path.split("/"))
                .filter(step -> !step.isEmpty() && !step.equals("."))
                .map(RecordSpelling::step)
                .collect(Collectors.joining("/", "/", path.endsWith("/") && path.length() > 1 ? "/" : ""));
    }

    private static String step(String sent) {
        var key = decoded(sent);
        if (NUMBER.matcher(key).matches()) {
            return Integer.valueOf(key).toString();
        }
        var spelt = UUID.matcher(key).matches() ? key.toLowerCase(Locale.ROOT) : key;
        // Behind a slash: what ends with a colon is no scheme there.
        return UriBuilder.fromPath("/{key}")
                .buildFromMap(Map.of("key", spelt), true)
                .toString()
                .substring(1)
                .replace("%7B", "{")
                .replace("%7D", "}");
    }

    /** The step without its percent signs; a step that is not encoded stays as it is. */
    private static String decoded(String step) {
        try {
            return URLDecoder.decode(step.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return step;
        }
    }
}
