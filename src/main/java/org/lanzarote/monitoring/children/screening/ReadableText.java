package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.LookAlikes;

/** A text as a reader sees it, whatever characters it uses: plain letters and digits, one space between words. */
final class ReadableText {

    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";
    private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B\u2032\u02BC`\u00B4";
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern ONE_BY_ONE =
            Pattern.compile("(?:^| )((?:[^ ] ){3,}[^ ])(?: |$)|\\b([A-Za-z0-9](?:[._*~-][A-Za-z0-9]){3,})\\b");
    private static final Pattern WORDS_RUN_TOGETHER = Pattern.compile("([a-z])([A-Z])");

    private final String original;
    private final String plain;

    /** Where each character of the plain text stands in the original one. */
    private final int[] origins;

    private final String joined;

    private ReadableText(String original, String plain, int[] origins, String joined) {
        this.original = original;
        this.plain = plain;
        this.origins = origins;
        this.joined = joined;
    }

    static ReadableText of(String text) {
        var seen = new StringBuilder(text.length());
        var plain = new StringBuilder(text.length());
        var origins = IntStream.builder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int before = seen.length();
            see(text.codePointAt(i), seen);
            for (int j = before; j < seen.length(); j++) {
                if (seen.charAt(j) != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(seen.charAt(j));
                    origins.add(i);
                }
            }
        }
        var joined = SPACES.matcher(joined(seen.toString())).replaceAll(" ");
        return new ReadableText(
                text, plain.toString(), origins.add(text.length()).build().toArray(), joined);
    }

    /** The text as it stands. */
    String plain() {
        return plain;
    }

    /** The mark of a piece of the plain text, where it stands in the original one. */
    Mark mark(IdentifierKind kind, int start, int end) {
        int to = origins[end];
        while (to > origins[start] + 1 && Character.isWhitespace(original.charAt(to - 1))) {
            to--;
        }
        return new Mark(kind, origins[start], to);
    }

    /** Whether a new line of the original text begins between these places of the plain one. */
    boolean breaks(int from, int to) {
        return original.substring(origins[from], origins[to]).indexOf('\n') >= 0;
    }

    /** Whether the pattern is found in the text as it stands, or with spaced-out letters joined. */
    boolean has(Pattern pattern) {
        return views().anyMatch(view -> pattern.matcher(view).find());
    }

    /** The text as it stands and, where that differs, with spaced-out letters joined. */
    Stream<String> views() {
        return plain.equals(joined) ? Stream.of(plain) : Stream.of(plain, joined);
    }

    /**
     * A character without accents, nothing for an invisible one, a Latin letter for a look-alike and a space for a gap.
     */
    private static void see(int sign, StringBuilder seen) {
        if (sign < FIRST_BEYOND_ASCII) {
            append(seen, sign);
        } else {
            Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                    .codePoints()
                    .forEach(part -> append(seen, part));
        }
    }

    private static void append(StringBuilder seen, int sign) {
        if (FILLERS.indexOf(sign) >= 0) {
            return;
        }
        switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.SURROGATE -> {}
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> seen.append(' ');
            case Character.DASH_PUNCTUATION -> seen.append('-');
            case Character.DECIMAL_DIGIT_NUMBER -> seen.append(Character.digit(sign, 10));
            default -> {
                if (APOSTROPHES.indexOf(sign) >= 0) {
                    seen.append('\'');
                } else {
                    seen.append(LookAlikes.latin(sign));
                }
            }
        }
    }

    private static String joined(String seen) {
        var runs = ONE_BY_ONE.matcher(seen);
        var joined = new StringBuilder();
        int from = 0;
        for (; runs.find(); from = runs.end()) {
            var run = runs.group(1) == null ? runs.group(2) : runs.group(1);
            joined.append(seen, from, runs.start())
                    .append(' ')
                    .append(everySecond(run))
                    .append(' ');
        }
        return joined.append(seen, from, seen.length()).toString();
    }

    /** Joins spaced-out letters: "M r s S m i t h" becomes "Mrs Smith". */
    private static String everySecond(String run) {
        var letters = new StringBuilder();
        for (int i = 0; i < run.length(); i += 2) {
            letters.append(run.charAt(i));
        }
        return WORDS_RUN_TOGETHER.matcher(letters).replaceAll("$1 $2");
    }
}
