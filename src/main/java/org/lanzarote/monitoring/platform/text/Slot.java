package org.lanzarote.monitoring.platform.text;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    CHILDREN_PARTIES("figure:childrenParties"),
    /** The recommendations to Parties not already doing so that nothing else carries. */
    RECOMMENDATIONS("recommendations");

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z:]+)}");

    /** Whatever was meant as a slot, or is a brace of one. */
    private static final Pattern MEANT = Pattern.compile("\\{[^{}]*}?|}");

    /** An article before the name of the Party, which brings its own, and what is to stand there. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:\\b(the|le|la|les|du|des|au|aux)\\s+|\\b[ld][’'])[*_]{0,3}\\{party}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final String key;

    Slot(String key) {
        this.key = key;
    }

    /** How a text names the place. */
    public String place() {
        return "{" + key + "}";
    }

    /**
     * Refuses slots that are unknown, or that have nothing to be filled with in this kind of text, and an article before the
     * name of the Party.
     */
    public static void check(String markdown, Set<Slot> allowed, String pointer, Violations violations) {
        MEANT.matcher(markdown)
                .results()
                .map(MatchResult::group)
                .forEach(meant -> violations.require(
                        allowed.stream().anyMatch(slot -> slot.place().equals(meant)),
                        pointer,
                        TextMessage.SLOT_UNKNOWN.with(
                                meant,
                                allowed.stream().map(Slot::place).sorted().toList())));
        ARTICLE.matcher(markdown)
                .results()
                .forEach(article -> violations.add(pointer, TextMessage.ARTICLE_BEFORE_NAME.with(article.group())));
    }

    /** The slots of a text, each once. */
    static Stream<Slot> in(String markdown) {
        return SLOT.matcher(markdown)
                .results()
                .flatMap(match -> Arrays.stream(values()).filter(slot -> slot.key.equals(match.group(1))))
                .distinct();
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
