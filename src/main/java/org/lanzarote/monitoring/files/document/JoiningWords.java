package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short words that join others to sentences, in languages of Latin letters, without those that programs have too. */
final class JoiningWords {

    private static final Set<String> ALL = read("joining-words.list");

    private JoiningWords() {}

    static boolean has(String word) {
        return ALL.contains(word);
    }

    private static Set<String> read(String resource) {
        try (var list = JoiningWords.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(list, resource).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
