package org.lanzarote.monitoring.children.screening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the sentences of one language are read for, and what each thing in them counts for telling of abuse. */
final class TellingModel {

    static final List<TellingModel> ALL = List.of(of("en", Sound.ENGLISH), of("fr", Sound.FRENCH));

    /** The list of words by which a text is known to be in the language. */
    private static final String TONGUE = "tongue";

    private static final String SPELT = "spelt";

    /** What begins a feature that has no whole words. */
    private static final String NO_WORDS = "@+=";

    /** What stands in the file of weights for the weight of every sentence. */
    static final String EVERY_SENTENCE = "=";

    private final ListedWords listed;
    private final Map<String, Double> weights;

    private TellingModel(ListedWords listed, Map<String, Double> weights) {
        this.listed = listed;
        this.weights = weights;
    }

    /** Reads the lists of a language and its weights, which TellingTraining of the tests has written. */
    static TellingModel of(String language, Sound sound) {
        Map<String, Double> weights = new HashMap<>();
        WordList.entries("telling-weights-" + language + ".txt").forEach(line -> {
            int space = line.indexOf(' ');
            weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
        });
        return of(language, sound, weights);
    }

    static TellingModel of(String language, Sound sound, Map<String, Double> weights) {
        var listed = new ListedWords(sound);
        WordList.entries("telling-" + language + ".txt").forEach(line -> {
            int colon = line.indexOf(':');
            var entries = List.of(line.substring(colon + 1).strip().split(" +", -1));
            if (line.startsWith(SPELT)) {
                entries.forEach(listed::addSpelt);
            } else {
                listed.add(line.substring(0, colon), entries);
            }
        });
        return new TellingModel(listed, weights);
    }

    /** The words of sentences as they are meant; one that stands there more than once is read once. */
    List<List<String>> meant(List<List<String>> sentences) {
        Map<String, List<String>> known = new HashMap<>();
        return sentences.stream()
                .map(words -> BareWords.areWritten(words)
                        ? meant(words, listed::meantBare)
                        : meant(words, word -> known.computeIfAbsent(word, listed::meant)))
                .toList();
    }

    private static List<String> meant(List<String> words, Function<String, List<String>> meaning) {
        return words.stream().flatMap(word -> meaning.apply(word).stream()).toList();
    }

    /** The words that stand in its lists or have a weight, alone or with others. */
    Stream<String> words() {
        return Stream.concat(
                listed.words(),
                weights.keySet().stream()
                        .filter(feature -> NO_WORDS.indexOf(feature.charAt(0)) < 0 && feature.indexOf('~') < 0)
                        .flatMap(feature -> Stream.of(feature.split("_", -1))));
    }

    /** How many words of a text, as they are meant, are of the language. */
    long ofItsTongue(List<String> words) {
        return listed.listed(words).count(TONGUE);
    }

    /** Whether words, as they are meant, tell of abuse. */
    boolean suspects(List<String> words) {
        return score(words) >= 0;
    }

    /** The weights of what is found, by the root of how much there is to find, so that long and short compare. */
    private double score(List<String> words) {
        var features = TellingFeatures.of(listed.listed(words));
        double sum = features.stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
        return weights.getOrDefault(EVERY_SENTENCE, 0.0) + sum / Math.sqrt(Math.max(1, features.size()));
    }

    Set<String> features(List<String> words) {
        return TellingFeatures.of(listed.listed(meant(List.of(words)).get(0)));
    }
}
