package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text as a reader sees it, whatever characters it uses: plain letters and digits, one space between words. */
final class ReadableText {

    private static final Pattern SPACES = Pattern.compile(" +");

    private final String original;
    private final SearchedText plain;

    /** Where each character of the plain text stands in the original one. */
    private final int[] origins;

    /** The text before spaces that follow one another became one. */
    private final String seen;

    private final int[] seenOrigins;
    private final RejoinedText rejoined;

    /** Found when they are asked for. */
    private @Nullable List<SearchedText> readings;

    private ReadableText(String original, SearchedText plain, int[] origins, String seen, int[] seenOrigins) {
        this.original = original;
        this.plain = plain;
        this.origins = origins;
        this.seen = seen;
        this.seenOrigins = seenOrigins;
        this.rejoined = RejoinedText.of(seen);
    }

    static ReadableText of(String text) {
        var seen = new StringBuilder(text.length());
        var plain = new StringBuilder(text.length());
        var seenOrigins = IntStream.builder();
        var origins = IntStream.builder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int before = seen.length();
            SeenSign.append(text, i, seen);
            for (int j = before; j < seen.length(); j++) {
                seenOrigins.add(i);
                if (seen.charAt(j) != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(seen.charAt(j));
                    origins.add(i);
                }
            }
        }
        return new ReadableText(
                text,
                new SearchedText(plain.toString()),
                origins.add(text.length()).build().toArray(),
                seen.toString(),
                seenOrigins.add(text.length()).build().toArray());
    }

    /** The text as it stands, with letters together that something parts, and each also from its end. */
    private List<SearchedText> found() {
        var joined = SpacedLetters.mayStandIn(seen) ? SpacedLetters.joined(seen) : plain.text();
        var texts = Stream.of(plain.text(), joined, rejoined.together(), rejoined.cut())
                .map(text -> SPACES.matcher(text).replaceAll(" "))
                .distinct()
                .toList();
        return Stream.concat(texts.stream(), texts.stream().flatMap(FromTheEnd::readings))
                .distinct()
                .map(text -> text.equals(plain.text()) ? plain : new SearchedText(text))
                .toList();
    }

    /** The text as it stands. */
    String plain() {
        return plain.text();
    }

    SearchedText searched() {
        return plain;
    }

    /** The mark of a piece of the plain text, where it stands in the original one. */
    Mark mark(IdentifierKind kind, int start, int end) {
        return mark(kind, origins, start, end);
    }

    /** The marks of what is written letter by letter, or from its end. */
    Stream<Mark> spelled() {
        var spelled = rejoined.spelled().stream()
                .map(piece -> mark(IdentifierKind.NAME, seenOrigins, piece.start(), piece.end()));
        return FromTheEnd.readings(plain.text()).findAny().isPresent()
                ? Stream.of(mark(IdentifierKind.NAME, 0, origins.length - 1))
                : spelled;
    }

    /** Whether something that looks like words is none. */
    boolean isUnread() {
        return rejoined.isUnread();
    }

    private Mark mark(IdentifierKind kind, int[] origins, int start, int end) {
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

    /** Whether the pattern is found in the text, however it is read. */
    boolean has(Sought pattern) {
        return readings().anyMatch(searched -> pattern.in(searched).find());
    }

    /** All that the text may be to a reader. */
    Stream<SearchedText> readings() {
        if (readings == null) {
            readings = found();
        }
        return readings.stream();
    }
}
