package org.lanzarote.monitoring.children.screening;

import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.LookAlikes;

/** A text as a reader sees it, whatever characters it uses: plain letters and digits, one space between words. */
final class ReadableText {

    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";
    private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B\u2032\u02BC`\u00B4";
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final String original;
    private final View plain;

    /** Where each character of the plain text stands in the original one. */
    private final int[] origins;

    private final View joined;

    private ReadableText(String original, View plain, int[] origins, View joined) {
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
        var view = new View(plain.toString());
        return new ReadableText(
                text, view, origins.add(text.length()).build().toArray(), joined(seen.toString(), view));
    }

    private static View joined(String seen, View plain) {
        var joined = SpacedLetters.mayStandIn(seen) ? SpacedLetters.joined(seen) : plain.text();
        return joined.equals(plain.text()) ? plain : new View(joined);
    }

    /** The text as it stands. */
    String plain() {
        return plain.text();
    }

    View view() {
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
    boolean has(Sought pattern) {
        return views().anyMatch(view -> pattern.in(view).find());
    }

    /** The text as it stands and, where that differs, with spaced-out letters joined. */
    Stream<View> views() {
        return plain == joined ? Stream.of(plain) : Stream.of(plain, joined);
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
}
