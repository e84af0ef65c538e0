package org.lanzarote.monitoring.support;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of requests for a REST console, in the form of Visual Studio Code's REST Client, as far as ours use it. */
public final class ConsoleFile {

    private static final EncoderConfig TEXT =
            EncoderConfig.encoderConfig().encodeContentTypeAs("application/octet-stream", ContentType.TEXT);

    private static final Pattern REQUESTS = Pattern.compile("(?m)^### ");
    private static final Pattern SETTING = Pattern.compile("(?m)^@(\\w+) = (.*)$");
    private static final Pattern REQUEST = Pattern.compile(
            "(?<heading>.*)\\n(?:# @name (?<name>\\w+)\\n|# @answers (?<status>\\d+)\\n)*(?<method>[A-Z]+) (?<address>\\S+)\\n"
                    + "(?<fields>(?:[\\w-]+: .*\\n)*)(?:\\n(?<body>(?s:.+)))?");
    private static final Pattern FIELD = Pattern.compile("([\\w-]+): (.*)\\n");
    private static final Pattern PLACE = Pattern.compile(
            "\\{\\{(?:(?<setting>\\w+)|(?<request>\\w+)\\.response\\.(?:headers\\.(?<field>[\\w-]+)|body\\.\\$\\.(?<path>[\\w.]+)))}}");

    private final String text;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Response> answers = new HashMap<>();

    public ConsoleFile(Path file, Map<String, String> instead) throws IOException {
        this.text = Files.readString(file);
        SETTING.matcher(text).results().forEach(found -> settings.put(found.group(1), found.group(2)));
        settings.putAll(instead);
    }

    /** Sends all requests, one after the other; which of them were not answered as they say, by their headings. */
    public List<String> send() {
        var wrong = new ArrayList<String>();
        var requests = REQUESTS.split(text, -1);
        for (int request = 1; request < requests.length; request++) {
            var read = REQUEST.matcher(requests[request].stripTrailing() + "\n");
            if (!read.matches()) {
                wrong.add("Not read: " + requests[request]);
                continue;
            }
            int status = answer(read).statusCode();
            var told = read.group("status");
            if (told == null ? status >= 300 : status != Integer.parseInt(told)) {
                wrong.add("%s: %d".formatted(read.group("heading"), status));
            }
        }
        return wrong;
    }

    private Response answer(Matcher read) {
        var request = given();
        FIELD.matcher(filled(read.group("fields")))
                .results()
                .forEach(field -> request.header(field.group(1), field.group(2)));
        if (read.group("body") != null) {
            var body = filled(read.group("body").strip());
            request.config(RestAssured.config().encoderConfig(TEXT)).body(body);
        }
        var answer = request.request(read.group("method"), filled(read.group("address")));
        if (read.group("name") != null) {
            answers.put(read.group("name"), answer);
        }
        return answer;
    }

    private String filled(String text) {
        var filled = text;
        while (PLACE.matcher(filled).find()) {
            filled = PLACE.matcher(filled).replaceAll(place -> Matcher.quoteReplacement(value(place.group())));
        }
        return filled;
    }

    private String value(String text) {
        var place = PLACE.matcher(text);
        if (!place.matches()) {
            throw new IllegalArgumentException(text);
        }
        if (place.group("setting") != null) {
            return requireNonNull(settings.get(place.group("setting")), text);
        }
        var answer = requireNonNull(answers.get(place.group("request")), text);
        return place.group("field") != null
                ? answer.header(place.group("field"))
                : answer.path(place.group("path")).toString();
    }
}
