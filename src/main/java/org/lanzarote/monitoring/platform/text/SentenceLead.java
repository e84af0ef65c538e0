package org.lanzarote.monitoring.platform.text;

import java.util.regex.Pattern;

/**
 * The beginning of a sentence, joined with what goes on after it. Signs where the two meet are this rule's, however they were typed:
 * what is put in after a comma ("all Parties, including France") is closed by one; nothing parts a verb of urgency from what it
 * asks; a colon stands before a list, and before a text that is a sentence of its own; and a text that brings its sign has it alone.
 */
public final class SentenceLead {

    /** Words that begin what is put in. */
    private static final String INCLUDING =
            "(?:including|among them|among which|in particular|notably|especially|such as|for"
                    + " example|for instance|y compris|notamment|dont|parmi lesquelles|en particulier|par exemple|telles que)";

    /** Words that end it. */
    private static final String INCLUDED = "(?:included|inclus(?:es?)?|compris(?:es?)?)";

    /** What is put in and not closed. */
    private static final Pattern OPENED =
            insensitive(",\\s(?:" + INCLUDING + "\\b[^,;:]*|[^,;:]*\\b" + INCLUDED + ")[*_]*$");

    /** What is put in and is nothing but the name of Parties. */
    private static final String NAMES = ",\\s(?:" + INCLUDING + "\\s(?:(?:of|to|in|de|à|en)\\s)?[*_]*\\{party}[*_]*"
            + "|[*_]*\\{party}[*_]*\\s(?:y\\s)?" + INCLUDED + "\\b)(?!,?\\s(?:and|or|et|ou)\\b)";

    private static final Pattern NAMES_PUT_IN = insensitive(NAMES + ",?");
    private static final Pattern NAMES_NOT_CLOSED = insensitive(NAMES + "(?=\\s\\p{L})");

    /** The signs at an end, within its emphasis or after it. */
    private static final Pattern STOP =
            Pattern.compile("[\\s\\u00a0]*[,;:][\\s\\u00a0,;:]*([*_]*)[\\s\\u00a0,;:]*$|\\s+$");

    private static final Pattern BEGINNING = Pattern.compile("^[\\s\\u00a0]*([,;:])[\\s\\u00a0,;:]*");
    private static final Pattern COLON = Pattern.compile(":[*_]*[\\s\\u00a0]*$");
    private static final Pattern LIST = Pattern.compile("(?:[-*+]|\\d{1,9}[.)])\\s");

    private SentenceLead() {}

    /** As a sentence goes on after it, which may ask for something by a verb of urgency. */
    public static String closed(String lead, boolean asks) {
        var bare = bare(lead);
        return OPENED.matcher(bare).find() ? bare + "," : asks ? bare : lead.strip();
    }

    /** Above a list, with the colon of the language. */
    public static String above(String lead, String colon) {
        return bare(lead) + colon;
    }

    /** With a text that goes on after it, which may begin with a list. */
    public static String with(String lead, String text, String colon) {
        var item = item(text);
        if (LIST.matcher(item).lookingAt()) {
            return above(lead, colon) + "\n\n" + item;
        }
        var sign = BEGINNING.matcher(text);
        if (sign.find()) {
            return bare(lead) + (sign.group(1).equals(":") ? colon : sign.group(1)) + " " + item;
        }
        boolean goesOn = !item.isEmpty() && Character.isLowerCase(item.charAt(0));
        return (goesOn && COLON.matcher(lead).find() ? closed(lead, true) : lead.strip()) + " " + item;
    }

    /** A text without the signs that it begins with, as one of a list. */
    public static String item(String text) {
        return BEGINNING.matcher(text).replaceFirst("");
    }

    /** A sentence without what is put in to name Parties, where it has none to name. */
    public static String withoutNames(String sentence) {
        return NAMES_PUT_IN.matcher(sentence).replaceAll("");
    }

    /** A sentence that goes on within itself after the Parties that are put in, which a comma closes. */
    public static String closedWithin(String sentence) {
        return NAMES_NOT_CLOSED.matcher(sentence).replaceAll("$0,");
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String bare(String lead) {
        return STOP.matcher(lead).replaceFirst("$1");
    }
}
