package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Named lists of words and phrases, and where the words of a sentence stand in them. */
final class ListedWords {

    /** A stem shorter than this is too short to be misspelt and still be meant. */
    private static final int SHORTEST_STEM = 3;

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final Map<String, List<String>> spelt = new HashMap<>();
    private final List<List<String>> contents = new ArrayList<>();
    private final Spelling spelling;
    private final BareWords bare = new BareWords();

    /** No stem is longer, so that a word is looked up no more often than this, however long it is. */
    private int longestStem;

    /** A phrase of a list; a word of it that ends in a star stands for all that begin so. */
    private record Phrase(int list, List<String> words) {

        boolean standsAt(List<String> sentence, int start) {
            return start + words.size() <= sentence.size()
                    && IntStream.range(1, words.size()).allMatch(i -> fits(words.get(i), sentence.get(start + i)));
        }

        private static boolean fits(String wanted, String word) {
            return wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
        }
    }

    ListedWords(Sound sound) {
        spelling = new Spelling(sound);
    }

    /** Adds a list; it takes in another one that was added before by "@" and its name. */
    void add(String name, List<String> entries) {
        var all = entries.stream().flatMap(this::taken).toList();
        int list = names.size();
        names.add(name);
        contents.add(all);
        for (var entry : all) {
            var words = List.of(entry.split("_", -1));
            addPhrase(new Phrase(list, words));
            words.forEach(spelling::learn);
            words.forEach(bare::learn);
        }
    }

    private void addPhrase(Phrase phrase) {
        var first = phrase.words().get(0);
        byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(phrase);
        if (first.endsWith("*")) {
            byStem.computeIfAbsent(first.substring(0, first.length() - 1), key -> new ArrayList<>())
                    .add(phrase);
            longestStem = Math.max(longestStem, first.length() - 1);
        }
    }

    /** Adds how children write a word: "jai=j_ai". */
    void addSpelt(String entry) {
        int equals = entry.indexOf('=');
        var meant = entry.substring(equals + 1);
        spelt.put(entry.substring(0, equals), meant.isEmpty() ? List.of() : List.of(meant.split("_", -1)));
    }

    /** All words of the lists, and how children write them, unless that is a letter or two. */
    Stream<String> words() {
        return Stream.concat(
                contents.stream().flatMap(List::stream).flatMap(entry -> Stream.of(entry.split("_", -1))),
                spelt.keySet().stream().filter(word -> word.length() >= SHORTEST_STEM));
    }

    private int list(String name) {
        int list = names.indexOf(name);
        if (list < 0) {
            throw new IllegalStateException("There is no list " + name);
        }
        return list;
    }

    /** Where the words, as they are meant, stand in the lists. */
    ReadSentence listed(List<String> words) {
        var lists = IntStream.range(0, words.size())
                .mapToObj(place -> startingLike(words.get(place)).stream()
                        .filter(phrase -> phrase.standsAt(words, place))
                        .map(phrase -> names.get(phrase.list()))
                        .collect(toSet()))
                .toList();
        return new ReadSentence(words, lists);
    }

    private Stream<String> taken(String entry) {
        return entry.startsWith("@") ? contentsOf(entry.substring(1)) : Stream.of(entry);
    }

    private Stream<String> contentsOf(String name) {
        return contents.get(list(name)).stream();
    }

    /** A word as it is meant: without letters that are repeated, an abbreviation written out, a misspelt one put right. */
    List<String> meant(String word) {
        var listed = listed(word);
        if (listed != null) {
            return listed;
        }
        for (var shorter : Spelling.withoutRepeats(word)) {
            var known = listed(shorter);
            if (known != null) {
                return known;
            }
        }
        var correct = spelling.correct(word);
        return List.of(correct == null ? word : correct);
    }

    /** A word as it is meant in a sentence without vowels. */
    List<String> meantBare(String word) {
        var whole = bare.meant(word);
        return whole == null ? meant(word) : List.of(whole);
    }

    private @Nullable List<String> listed(String word) {
        var full = spelt.get(word);
        if (full != null) {
            return full;
        }
        return startingLike(word).isEmpty() ? null : List.of(word);
    }

    /** The phrases whose first word is this one, or a stem of it. */
    private List<Phrase> startingLike(String word) {
        var phrases = new ArrayList<>(byFirst.getOrDefault(word, List.of()));
        for (int length = SHORTEST_STEM; length <= Math.min(word.length(), longestStem); length++) {
            phrases.addAll(byStem.getOrDefault(word.substring(0, length), List.of()));
        }
        return phrases;
    }
}
