package org.lanzarote.monitoring.outcome.factsheet;

import java.util.regex.Pattern;

/**
 * The beginning of a sentence, joined with what goes on after it. What it puts in after a comma ("all Parties, including France")
 * is closed by a comma, wherever the editor typed one or not; before a list stands a colon, and no comma.
 */
final class SentenceLead {

    /** What is put in and not closed. */
    private static final Pattern OPENED = Pattern.compile(
            ",\\s(?:including|among them|in particular|notably|such as|y compris|notamment|dont|parmi lesquelles|en"
                    + " particulier)\\b[^,;:]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern STOP = Pattern.compile("[\\s\\u00a0]*[,;:]?[\\s\\u00a0]*$");
    private static final Pattern LIST = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])\\s");

    private SentenceLead() {}

    /** As a sentence goes on after it. */
    static String closed(String lead) {
        return OPENED.matcher(lead).find() ? lead + "," : lead;
    }

    /** Above a list, with the colon of the language. */
    static String above(String lead, String colon) {
        return STOP.matcher(lead).replaceFirst("") + colon;
    }

    /** With a text that goes on after it, which may begin with a list. */
    static String with(String lead, String text, String colon) {
        return LIST.matcher(text).lookingAt() ? above(lead, colon) + "\n\n" + text : lead + " " + text;
    }
}
