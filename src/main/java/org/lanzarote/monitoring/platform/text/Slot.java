package org.lanzarote.monitoring.platform.text;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.Violations;

/** A place in a text that is filled from records when the text is shown. */
public enum Slot {
    /** The Party's name with its article. */
    PARTY("party"),
    /** What a chapter is about, within a sentence. */
    CHAPTER("chapter"),
    /** The number of a question. */
    QUESTION("question"),
    /** The number of a submission, and its day. */
    SUBMISSION("submission"),
    /** What a footnote points to. */
    SOURCES("sources"),
    /** The verb of a statement's urgency. */
    URGENCY("urgency"),
    /** How many Parties take part in the round. */
    PARTIES("figure:parties"),
    /** How many children took part in the round. */
    CHILDREN("figure:children"),
    /** In how many Parties children took part. */
    CHILDREN_PARTIES("figure:childrenParties");

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z:]+)}");

    private final String key;

    Slot(String key) {
        this.key = key;
    }

    /** How a text names the place. */
    public String place() {
        return "{" + key + "}";
    }

    /** Refuses slots that are unknown, or that have nothing to be filled with in this kind of text. */
    public static void check(String markdown, Set<Slot> allowed, String pointer, Violations violations) {
        SLOT.matcher(markdown)
                .results()
                .map(match -> match.group(1))
                .forEach(key -> violations.require(
                        allowed.stream().anyMatch(slot -> slot.key.equals(key)),
                        pointer,
                        TextMessage.SLOT_UNKNOWN.with(
                                key,
                                allowed.stream()
                                        .map(slot -> "{" + slot.key + "}")
                                        .sorted()
                                        .toList())));
    }

    /** The text with each slot filled. */
    public static String fill(String markdown, Function<Slot, String> filling) {
        return SLOT.matcher(markdown)
                .replaceAll(match -> Matcher.quoteReplacement(Arrays.stream(values())
                        .filter(slot -> slot.key.equals(match.group(1)))
                        .findFirst()
                        .map(filling)
                        .orElse(match.group())));
    }
}
