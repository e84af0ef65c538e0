package org.lanzarote.monitoring.notice.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a letter is about: the address of the thing in the service, and keys, numbers and times of it. */
public record LetterFacts(String subject, JsonNode data) {

    /** Facts of a Party's reply that is due then. */
    public static LetterFacts ofReply(int round, String party, Instant due) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("round", round).put("party", party).put("repliesDue", due.toString());
        return new LetterFacts("/rounds/%d/replies/%s".formatted(round, party), data);
    }

    /** Facts of an address that was left then; it stands under this key. */
    static LetterFacts ofAddress(UUID former, Instant at) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("former", former.toString())
                .put("changedOn", LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
        return new LetterFacts("", data);
    }

    /** The key of the address that it goes to, where that was left. */
    Optional<UUID> former() {
        return Optional.of(data.path("former")).filter(JsonNode::isTextual).map(key -> UUID.fromString(key.asText()));
    }

    public int round() {
        return data.path("round").asInt();
    }

    public String party() {
        return data.path("party").asText();
    }

    public Instant repliesDue() {
        return Instant.parse(data.path("repliesDue").asText());
    }

    /** What it says under this name, as it stands in a sentence. */
    Object told(String name) {
        var value = data.path(name);
        if (value.isArray()) {
            return String.join("; ", words(value));
        }
        return name.endsWith("Due")
                ? new ToldMoment(Instant.parse(value.asText()))
                : name.endsWith("On") || name.equals("on")
                        ? new ToldDay(LocalDate.parse(value.asText()))
                        : value.asText();
    }

    private static List<String> words(JsonNode several) {
        List<String> words = new ArrayList<>();
        several.forEach(one -> words.add(one.asText()));
        return words;
    }
}
