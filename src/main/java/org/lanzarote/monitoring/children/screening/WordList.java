package org.lanzarote.monitoring.children.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words in English and French, without accents. */
final class WordList {

    /** Words that often stand where a name or a handle would, and are none. */
    private static final Set<String> COMMON = read("common-words.txt");

    private WordList() {}

    static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    static Stream<String> common() {
        return COMMON.stream();
    }

    /** A case-insensitive pattern. */
    static Pattern anyCase(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The words, each also with a capital, as a group of a case-sensitive pattern. */
    static String capitalOrNot(String words) {
        return Stream.of(words.split("\\|", -1))
                .distinct()
                .map(word ->
                        "[%s%s]%s".formatted(word.charAt(0), Character.toUpperCase(word.charAt(0)), word.substring(1)))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The entries of a file: its lines without comments, each with the indented ones that carry it on. */
    static Stream<String> entries(String file) {
        return text(file)
                .replaceAll("(?m)^#.*$", "")
                .replaceAll("\\R +", " ")
                .lines()
                .filter(line -> !line.isBlank());
    }

    /** The words of a file. */
    static Set<String> read(String file) {
        return Set.of(text(file).strip().split("\\s+", -1));
    }

    private static String text(String file) {
        try (var stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
