package org.lanzarote.monitoring.factsheets.copy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * What an edition of a factsheet says in the authentic language, before and after words of it were taken down. A translation says
 * them in words that no comparison finds, so it goes whole, and the authentic words that are left stand in its place.
 */
final class AuthenticWords {

    private static final String FOOTNOTES = "footnotes";
    private static final String NUMBER = "number";

    /** The words of a footnote, besides what it points to. */
    private static final List<String> NOTE_WORDS = List.of("document", "locator", "url", "text");

    /** The members that belong to one text: its words, their language where they are not translated, and its address. */
    private record Members(List<String> words, String writtenIn, String link) {

        boolean differ(JsonNode before, JsonNode left) {
            return words.stream().anyMatch(name -> !before.path(name).equals(left.path(name)));
        }

        List<String> marks(JsonNode node) {
            return words.stream()
                    .flatMap(name -> AuthenticWords.marks(node.path(name).asText()))
                    .toList();
        }
    }

    private static final List<Members> TEXTS = List.of(
            new Members(List.of("lead", "text"), "writtenIn", "link"),
            new Members(List.of("introduction"), "introductionWrittenIn", "introductionLink"),
            new Members(List.of("keyFindings"), "keyFindingsWrittenIn", "keyFindingsLink"));

    private final ObjectNode before;
    private final ObjectNode left;

    AuthenticWords(ObjectNode before, ObjectNode left) {
        this.before = before;
        this.left = left;
    }

    /** Puts the words that are left in the place of their translations in a copy in another language. */
    void replaceIn(ObjectNode copy) {
        replace(before.path("chapters"), left.path("chapters"), copy.path("chapters"), copy);
    }

    /** The three have the same members, for they were composed of the same records. */
    private void replace(JsonNode was, JsonNode is, JsonNode translated, ObjectNode copy) {
        if (translated instanceof ArrayNode) {
            for (int i = 0; i < translated.size(); i++) {
                replace(was.path(i), is.path(i), translated.path(i), copy);
            }
        } else if (translated instanceof ObjectNode object) {
            TEXTS.stream()
                    .filter(text -> object.has(text.link) && !object.hasNonNull(text.writtenIn))
                    .filter(text -> text.differ(was, is) || saysLessInNotes(text.marks(was)))
                    .forEach(text -> replace(text, is, object, copy));
            object.properties()
                    .forEach(member ->
                            replace(was.path(member.getKey()), is.path(member.getKey()), member.getValue(), copy));
        }
    }

    private void replace(Members text, JsonNode is, ObjectNode object, ObjectNode copy) {
        var numbers = numbers(text.marks(is), text.marks(object), copy);
        for (var name : text.words) {
            if (is.hasNonNull(name)) {
                object.put(name, renumbered(is.path(name).asText(), numbers));
            } else {
                object.remove(name);
            }
        }
        object.put(text.writtenIn, left.path("language").asText());
        copy.withArray("untranslated").add(object.path(text.link).asText());
    }

    private boolean saysLessInNotes(List<String> numbers) {
        return numbers.stream().anyMatch(number -> !note(before, number).equals(note(left, number)));
    }

    /** The numbers that the footnotes of an authentic text have in the copy, where each says what the authentic one says. */
    private Map<String, String> numbers(List<String> own, List<String> translated, ObjectNode copy) {
        Map<String, String> numbers = new HashMap<>();
        var free = new ArrayList<>(translated);
        for (var number : own) {
            var note = note(left, number);
            free.stream()
                    .filter(other -> note(copy, other).isObject() && pointsToTheSame(note, note(copy, other)))
                    .findFirst()
                    .ifPresent(other -> {
                        free.remove(other);
                        numbers.put(number, other);
                        say((ObjectNode) note(copy, other), note);
                    });
        }
        return numbers;
    }

    private static void say(ObjectNode translated, JsonNode authentic) {
        for (var name : NOTE_WORDS) {
            translated.remove(name);
            if (authentic.hasNonNull(name)) {
                translated.set(name, authentic.path(name));
            }
        }
    }

    private static String renumbered(String text, Map<String, String> numbers) {
        return FactsheetCut.MARK
                .matcher(text)
                .replaceAll(mark -> Optional.ofNullable(numbers.get(mark.group(1)))
                        .map("[^%s]"::formatted)
                        .orElse(""));
    }

    private static boolean pointsToTheSame(JsonNode one, JsonNode other) {
        return Stream.of("kind", "targets").allMatch(name -> one.path(name).equals(other.path(name)));
    }

    private static JsonNode note(ObjectNode factsheet, String number) {
        for (var note : factsheet.path(FOOTNOTES)) {
            if (note.path(NUMBER).asText().equals(number)) {
                return note;
            }
        }
        return MissingNode.getInstance();
    }

    private static Stream<String> marks(String text) {
        return FactsheetCut.MARK.matcher(text).results().map((MatchResult mark) -> mark.group(1));
    }
}
