package org.lanzarote.monitoring.inquiry.trace;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A chain as somebody reads it. */
record Traced(JsonNode chain) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Traced by(RequestSpecification asking, String address) {
        try {
            return new Traced(JSON.readTree(
                    asking.get(address).then().statusCode(200).extract().asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each thing with its side, its distance, its kind and its key. */
    List<String> told() {
        return nodes().stream()
                .map(node -> "%s %s %s %s"
                        .formatted(
                                node.path("direction").asText(),
                                node.path("depth").asText(),
                                node.path("kind").asText(),
                                node.path("key").asText()))
                .toList();
    }

    /** Each step, by the kinds and keys of its ends. */
    List<String> steps() {
        return StreamSupport.stream(chain.path("edges").spliterator(), false)
                .map(edge -> "%s %s %s"
                        .formatted(name(edge, "from"), edge.path("relation").asText(), name(edge, "to")))
                .toList();
    }

    /** What its steps rest on in answers: the words that are told, and what became of them. */
    List<String> passages() {
        return StreamSupport.stream(chain.path("edges").spliterator(), false)
                .map(edge -> edge.path("passage"))
                .filter(JsonNode::isObject)
                .map(Traced::passage)
                .toList();
    }

    private static String passage(JsonNode passage) {
        return Stream.of(
                        passage.path("quoted").asBoolean() ? "quoted" : "whole",
                        passage.path("words").asText(),
                        passage.path("state").asText(),
                        passage.has("submission") ? "in " + passage.path("submission") : "",
                        passage.path("takenDown").asBoolean() ? "taken down" : "",
                        passage.path("waits").asBoolean() ? "waits" : "")
                .filter(Predicate.not(String::isEmpty))
                .collect(joining(" "));
    }

    /** The keys of the things of a kind. */
    List<String> keys(String kind) {
        return nodes().stream()
                .filter(node -> node.path("kind").asText().equals(kind))
                .map(node -> node.path("key").asText())
                .toList();
    }

    /** What the things with this key are called. */
    List<String> labels(String key, String language) {
        return nodes().stream()
                .filter(node -> node.path("key").asText().equals(key))
                .map(node -> node.path("label").path(language).asText())
                .toList();
    }

    /** The states of the things of a kind, each with what the draft does to it. */
    List<String> states(String kind) {
        return nodes().stream()
                .filter(node -> node.path("kind").asText().equals(kind))
                .map(node ->
                        node.path("state").asText() + " " + node.path("draft").asText())
                .toList();
    }

    String address(String kind) {
        return first(kind).path("address").asText();
    }

    String since(String kind) {
        return first(kind).path("at").asText();
    }

    String trace(String kind) {
        return first(kind).path("trace").asText();
    }

    JsonNode first(String kind) {
        return nodes().stream()
                .filter(node -> node.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    List<JsonNode> nodes() {
        return StreamSupport.stream(chain.path("nodes").spliterator(), false).toList();
    }

    private String name(JsonNode edge, String end) {
        var node = chain.path("nodes").path(edge.path(end).asInt());
        return node.path("kind").asText() + " " + node.path("key").asText();
    }
}
