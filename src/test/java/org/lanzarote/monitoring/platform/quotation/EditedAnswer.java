package org.lanzarote.monitoring.platform.quotation;

import static org.lanzarote.monitoring.support.Drawn.one;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** An answer drawn by lot, words quoted from it, and a later state of it after edits drawn by lot. */
public record EditedAnswer(Map<String, String> before, String words, String field, Map<String, String> after) {

    private static final List<String> VOCABULARY = List.of(
            "law",
            "the",
            "children",
            "able",
            "unable",
            "acte",
            "act",
            "enact",
            "possession",
            "pénal",
            "5",
            "15",
            "no",
            "not",
            "applies",
            "punished",
            "years",
            "two",
            "children.",
            "applies.",
            "law.",
            "Art.",
            "The",
            "Not");

    private static final List<String> SPACES = List.of(" ", "  ", "\n", "\r\n", "\u00a0", "\u2009", "\t");

    /** Letters that look like the first of each pair, and are not. */
    private static final List<String> ALIKE = List.of("a\u0430", "e\u0435", "o\u043e", "p\u0440", "c\u0441", "n\u0438");

    /** A case in which the later state is any edit of the earlier one. */
    public static EditedAnswer draw(RandomGenerator lot) {
        var text = sentence(lot, 2, 14);
        var other = sentence(lot, 0, 6);
        int begin = lot.nextInt(text.size());
        int end = Math.min(text.size(), begin + lot.nextInt(1, 4));
        var words = String.join(" ", text.subList(begin, end));
        var before = fields(text, other, lot);
        for (int edits = lot.nextInt(4); edits > 0; edits--) {
            edit(text, other, text.size() > begin ? text.subList(begin, Math.min(text.size(), end)) : List.of(), lot);
        }
        return new EditedAnswer(before, words, "/text", fields(text, other, lot));
    }

    private static List<String> sentence(RandomGenerator lot, int shortest, int longest) {
        return new ArrayList<>(Stream.generate(() -> one(lot, VOCABULARY))
                .limit(lot.nextInt(shortest, longest + 1))
                .toList());
    }

    private static void edit(List<String> text, List<String> other, List<String> around, RandomGenerator lot) {
        var piece = List.copyOf(around);
        List<Runnable> edits = List.of(
                () -> text.addAll(lot.nextInt(text.size() + 1), sentence(lot, 1, 3)),
                () -> other.addAll(lot.nextInt(other.size() + 1), piece),
                () -> text.addAll(lot.nextInt(text.size() + 1), piece),
                () -> removeWord(text, lot),
                () -> {
                    other.addAll(text);
                    text.removeAll(piece);
                },
                () -> Collections.rotate(text, lot.nextInt(-2, 3)),
                () -> changeLetter(text, lot));
        one(lot, edits).run();
    }

    private static void removeWord(List<String> text, RandomGenerator lot) {
        if (!text.isEmpty()) {
            text.remove(lot.nextInt(text.size()));
        }
    }

    private static void changeLetter(List<String> text, RandomGenerator lot) {
        if (!text.isEmpty()) {
            int place = lot.nextInt(text.size());
            var alike = one(lot, ALIKE);
            text.set(place, text.get(place).replace(alike.charAt(0), alike.charAt(1)));
        }
    }

    /** The fields, with whatever spaces and composed characters or not: nobody sees the difference. */
    private static Map<String, String> fields(List<String> text, List<String> other, RandomGenerator lot) {
        return new TreeMap<>(Map.of("/other", written(other, lot), "/text", written(text, lot)));
    }

    private static String written(List<String> words, RandomGenerator lot) {
        var written = new StringBuilder();
        words.forEach(word -> written.append(word).append(one(lot, SPACES)));
        return Normalizer.normalize(written, one(lot, List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)));
    }
}
