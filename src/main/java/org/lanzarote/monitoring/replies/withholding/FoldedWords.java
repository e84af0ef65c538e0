package org.lanzarote.monitoring.replies.withholding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text without regard to capitals, accents, dashes, white space, marks of emphasis and whether a sign is written by its name or number, which knows where each character stood. */
final class FoldedWords {

    private static final int FIRST_SPECIAL = 0x80;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String MARKS = "*_~`\\+";

    /** Signs that are written by their names, or in an address by their numbers. */
    private static final Pattern WRITTEN = Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#39);|(?:%[0-9A-Fa-f]{2})+");

    private static final Map<String, String> SIGNS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'", "nbsp", " ");

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    FoldedWords(String text) {
        this.text = text;
        var written = WRITTEN.matcher(text);
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if ((character == '&' || character == '%')
                    && written.region(at, text.length()).lookingAt()) {
                next = written.end();
                add(foldEach(read(written)), at, next);
            } else {
                add(fold(character), at, next);
            }
            at = next;
        }
    }

    private static String read(Matcher written) {
        var name = written.group(1);
        return name == null
                ? new String(HexFormat.of().parseHex(written.group().replace("%", "")), UTF_8)
                : requireNonNull(SIGNS.get(name));
    }

    static String fold(String words) {
        return new FoldedWords(words).folded.toString();
    }

    /** The words as they stand wherever they are written otherwise than in this passage. */
    Stream<String> writtenOtherwise(String passage) {
        var words = fold(passage);
        List<String> written = new ArrayList<>();
        for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            int start = starts.get(at);
            int end = ends.get(at + words.length() - 1);
            if (!isWithin(passage, start, end)) {
                written.add(text.substring(start, end));
            }
        }
        return written.stream();
    }

    /** Whether these characters are part of the passage itself, which may begin or end with more than they do. */
    private boolean isWithin(String passage, int start, int end) {
        int exact = text.lastIndexOf(passage, start);
        return exact >= 0 && exact + passage.length() >= end;
    }

    private void add(String characters, int start, int end) {
        if (!ends.isEmpty() && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
            ends.set(ends.size() - 1, end);
        }
        characters
                .chars()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(character -> {
                    folded.append((char) character);
                    starts.add(start);
                    ends.add(end);
                });
    }

    private static String foldEach(String signs) {
        return signs.codePoints().mapToObj(FoldedWords::fold).collect(joining());
    }

    private static String fold(int character) {
        if (Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || MARKS.indexOf(character) >= 0) {
            return "";
        }
        if (character < FIRST_SPECIAL) {
            return Character.toString(Character.toLowerCase(character));
        }
        return ACCENTS.matcher(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
