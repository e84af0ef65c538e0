package org.lanzarote.monitoring.preparation.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers drawn by lot: most of them fit and stand where they should, and some do not. */
final class DrawnAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RandomGenerator lot;

    private DrawnAnswers(RandomGenerator lot) {
        this.lot = lot;
    }

    static Map<String, GivenAnswer> by(RandomGenerator lot, Items items) {
        var draw = new DrawnAnswers(lot);
        Map<String, GivenAnswer> answers = new LinkedHashMap<>();
        items.all().forEach(item -> {
            boolean shown = item.isAnswerable() && new Visibility(items, answers).shows(item);
            if (lot.nextInt(100) < (shown ? 88 : 3)) {
                answers.put(item.number(), draw.answer(item));
            }
        });
        if (draw.seldom()) {
            answers.put("99", GivenAnswer.NONE);
        }
        return answers;
    }

    private GivenAnswer answer(Item item) {
        var kind = item.kind();
        boolean chosenOne =
                kind == AnswerKind.SINGLE_CHOICE || !kind.fixedKeys().isEmpty();
        var value = has(chosenOne) ? key(item) : null;
        var values = has(kind == AnswerKind.MULTIPLE_CHOICE) ? keys(item) : null;
        boolean other = AnswerSet.OTHER.equals(value) || (values != null && values.contains(AnswerSet.OTHER));
        return new GivenAnswer(
                new AnswerContent(
                        value,
                        values,
                        has(other) ? one("What", "\uD83D\uDE00".repeat(500), " ") : null,
                        has(kind.isNumber()) ? number(kind) : null,
                        has(kind == AnswerKind.DATE)
                                ? LocalDate.of(1 + lot.nextInt(9999), 1 + lot.nextInt(12), 28)
                                : null,
                        has(kind == AnswerKind.TABLE) ? rows() : null,
                        has(kind == AnswerKind.LINKS) ? references() : null,
                        null),
                text(item));
    }

    /** Whether a field is filled in, which it mostly is just where it is asked for. */
    private boolean has(boolean askedFor) {
        return askedFor ? lot.nextInt(100) < 94 : lot.nextInt(300) == 0;
    }

    private boolean seldom() {
        return lot.nextInt(40) == 0;
    }

    /** The first as a rule, else any. */
    @SafeVarargs
    private <T> T one(T usual, T... others) {
        return seldom() ? others[lot.nextInt(others.length)] : usual;
    }

    private @Nullable String key(Item item) {
        return seldom() || item.keys().isEmpty()
                ? "KING"
                : item.keys().get(lot.nextInt(item.keys().size()));
    }

    private List<String> keys(Item item) {
        var keys = new ArrayList<>(
                item.keys().stream().filter(key -> lot.nextBoolean()).toList());
        if (seldom()) {
            keys.add("A");
        }
        return keys;
    }

    private BigDecimal number(AnswerKind kind) {
        var usual = kind == AnswerKind.YEAR ? 2000 + lot.nextInt(40) : lot.nextInt(11);
        return one(
                BigDecimal.valueOf(usual),
                BigDecimal.valueOf(15, 1),
                new BigDecimal("5.0"),
                new BigDecimal("1e3"),
                new BigDecimal("1e15"),
                new BigDecimal("0e20"),
                BigDecimal.ONE.negate());
    }

    private List<Map<String, JsonNode>> rows() {
        return Stream.generate(this::row).limit(one(1, 0, 2, 3)).toList();
    }

    private Map<String, JsonNode> row() {
        Map<String, JsonNode> row = new LinkedHashMap<>();
        cell(row, "year", one(JSON.numberNode(2020), JSON.numberNode(1), JSON.textNode("2020")));
        cell(row, "what", JSON.textNode(one("A law", "", "\n", "a\r\nb", "a\n", "x".repeat(501))));
        cell(row, "sort", JSON.textNode(one("A", "OTHER")));
        cell(row, "since", JSON.textNode(one("2020-02-29", "2100-02-29", "0000-01-01", "+12000-01-01", "2020-2-1")));
        if (seldom()) {
            row.put("more", JSON.booleanNode(true));
        }
        return row;
    }

    private void cell(Map<String, JsonNode> row, String key, JsonNode cell) {
        if (has(true)) {
            row.put(key, cell);
        }
    }

    private List<Reference> references() {
        return Stream.generate(() -> new Reference(one("A law", " ", "\u001F", "x".repeat(501)), null))
                .limit(one(1, 0, 2, 101))
                .toList();
    }

    private String text(Item item) {
        boolean asked = item.kind().isText() || item.explanation() != null;
        return asked
                ? one("Words", "", " \u2003", "\u00A0", "two\nlines", "one line\r\n", "\uD83D\uDE00".repeat(500))
                : one("", " ", "Words");
    }
}
