package org.lanzarote.monitoring.children.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Learns from the sentences in screen-development what each feature of a sentence weighs: logistic regression, and a
 * bias by which, of the harmless sentences of an author who was left out, a certain share is suspected.
 */
final class TellingTraining {

    private static final Path SENTENCES = Path.of("src/test/resources/screen-development");

    /** The share of the harmless sentences of an author who was left out. */
    private static final double SUSPECTED_WRONGLY = 0.172;

    private static final double COST = 10;
    private static final double PRECISION = 0.001;
    private static final int LEAST_SENTENCES = 2;

    /** What the author of sentences is called that are plain, and how often they are learnt, so that none of them is missed. */
    private static final String PLAIN = "-plain";

    private static final int TIMES_PLAIN = 10;

    private static final double LEAST_WEIGHT = 0.2;

    private final TellingModel reading;
    private final Map<String, List<Sentence>> authors;

    /** The features of one sentence, and whether it tells. */
    private record Sentence(boolean tells, Set<String> features) {}

    private TellingTraining(String language) {
        reading = TellingModel.of(language, language.equals("en") ? Sound.ENGLISH : Sound.FRENCH, Map.of());
        authors = authors(language);
    }

    static Map<String, Double> weights(String language) {
        return new TellingTraining(language).weights();
    }

    private Map<String, Double> weights() {
        var all = learnt(without(""));
        all.put(TellingModel.EVERY_SENTENCE, Math.rint(-threshold() * 100) / 100);
        return all;
    }

    /** The score that so many harmless sentences reach, by weights that were learnt without their author. */
    private double threshold() {
        var scores = new ArrayList<Double>();
        for (var author : authors.keySet()) {
            if (author.endsWith(PLAIN)) {
                continue;
            }
            var weights = learnt(without(author));
            authors.get(author).stream()
                    .filter(sentence -> !sentence.tells())
                    .map(sentence -> score(weights, sentence.features()))
                    .forEach(scores::add);
        }
        return scores.stream()
                .sorted()
                .skip((long) (scores.size() * (1 - SUSPECTED_WRONGLY)))
                .findFirst()
                .orElseThrow();
    }

    private List<Sentence> without(String author) {
        return authors.entrySet().stream()
                .filter(other -> !other.getKey().equals(author))
                .flatMap(other -> other.getValue().stream())
                .toList();
    }

    private static double score(Map<String, Double> weights, Set<String> features) {
        return features.stream()
                        .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                        .sum()
                / Math.sqrt(Math.max(1, features.size()));
    }

    private static Map<String, Double> learnt(List<Sentence> sentences) {
        var known = known(sentences);
        var problem = new Problem();
        problem.l = sentences.size();
        problem.n = known.size() + 1;
        problem.bias = 1;
        problem.x = sentences.stream()
                .map(sentence -> nodes(sentence.features(), known))
                .toArray(Feature[][]::new);
        problem.y = sentences.stream()
                .mapToDouble(sentence -> sentence.tells() ? 1 : -1)
                .toArray();
        Linear.disableDebugOutput();
        var parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
        long telling = sentences.stream().filter(Sentence::tells).count();
        parameter.setWeights(
                new double[] {
                    sentences.size() / (2.0 * telling), sentences.size() / (2.0 * (sentences.size() - telling))
                },
                new int[] {1, -1});
        return weights(Linear.train(problem, parameter), known);
    }

    private static Map<String, Double> weights(Model model, Map<String, Integer> known) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        known.forEach((feature, index) -> {
            double weight = Math.rint(sign * model.getFeatureWeights()[index - 1] * 100) / 100;
            if (Math.abs(weight) >= LEAST_WEIGHT) {
                weights.put(feature, weight);
            }
        });
        return weights;
    }

    /** The features that several sentences have, by their numbers from 1. */
    private static Map<String, Integer> known(List<Sentence> sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        sentences.forEach(sentence -> sentence.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> known = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= LEAST_SENTENCES) {
                known.put(feature, known.size() + 1);
            }
        });
        return known;
    }

    private static Feature[] nodes(Set<String> features, Map<String, Integer> known) {
        double value = 1 / Math.sqrt(Math.max(1, features.size()));
        var nodes = features.stream()
                .filter(known::containsKey)
                .mapToInt(known::get)
                .sorted()
                .mapToObj(index -> new FeatureNode(index, value));
        return Stream.concat(nodes, Stream.of(new FeatureNode(known.size() + 1, 1)))
                .toArray(Feature[]::new);
    }

    /** The sentences by their author, whom the names of the files end in. */
    private Map<String, List<Sentence>> authors(String language) {
        var name = Pattern.compile("(?:telling|harmless)-" + language + "(.*)\\.txt");
        Map<String, List<Sentence>> byAuthor = new TreeMap<>();
        try (var files = Files.list(SENTENCES)) {
            files.sorted().forEach(file -> {
                var named = name.matcher(file.getFileName().toString());
                if (named.matches()) {
                    byAuthor.computeIfAbsent(named.group(1), key -> new ArrayList<>())
                            .addAll(sentences(file).toList());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byAuthor;
    }

    private Stream<Sentence> sentences(Path file) {
        try {
            boolean tells = file.getFileName().toString().startsWith("telling");
            int times = file.getFileName().toString().contains(PLAIN) ? TIMES_PLAIN : 1;
            return Files.readAllLines(file, UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .flatMap(line -> Collections.nCopies(times, line).stream())
                    .flatMap(line -> pieces(tells, line))
                    .map(words -> new Sentence(tells, reading.features(words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a line; of one that is harmless also those of each of its sentences, which are harmless too. */
    private static Stream<List<String>> pieces(boolean tells, String line) {
        var sentences = ReadableText.of(line)
                .readings()
                .map(SearchedText::text)
                .map(Sentences::of)
                .findFirst()
                .orElseThrow();
        var whole = sentences.stream().flatMap(List::stream).toList();
        return tells || sentences.size() < 2 ? Stream.of(whole) : Stream.concat(Stream.of(whole), sentences.stream());
    }
}
